#!/usr/bin/env bash
# The browser tests need Chromium and, for pictures in Chinese, a CJK font. On Debian as root both
# are installed here, the headless shell where it has one; elsewhere this says what to install.
set -euo pipefail
has() { command -v "$1" >/dev/null 2>&1; }
if [ -n "${CHROMIUM:-}" ]; then exit 0; fi
if { has chromium-headless-shell || has chromium; } && has fc-list && fc-list ':lang=zh-cn' | grep -q .; then
  exit 0
fi
if has apt-get && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq fontconfig fonts-noto-cjk
  apt-get install -y -qq chromium-headless-shell || apt-get install -y -qq chromium
  exit 0
fi
echo "The browser tests need Chromium or Chrome 113 or newer, and a Chinese font." >&2
echo "On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk" >&2
echo "Elsewhere: install Chrome, and name it: CHROMIUM=/path/to/chrome npm run check" >&2
exit 1
