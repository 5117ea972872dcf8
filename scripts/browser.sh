#!/usr/bin/env bash
# The browser tests need Chromium and, for pictures in Chinese, a CJK font. On Debian as root both
# are installed here; elsewhere this says what to install.
set -euo pipefail
if [ -n "${CHROMIUM:-}" ] || { command -v chromium && fc-list ':lang=zh-cn' | grep -q .; } >/dev/null 2>&1; then
  exit 0
fi
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fontconfig fonts-noto-cjk
  exit 0
fi
echo "The browser tests need Chromium or Chrome 113 or newer, and a Chinese font." >&2
echo "On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk" >&2
echo "Elsewhere: install Chrome, and name it: CHROMIUM=/path/to/chrome npm run check" >&2
exit 1
