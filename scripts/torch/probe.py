"""Says whether PyTorch is there and how fast it multiplies: Gflop/s on one thread, as JSON."""

import json
import time

import torch

side = 512
x = torch.randn(side, side)
x @ x
begun = time.perf_counter()
for _ in range(10):
    x @ x
seconds = time.perf_counter() - begun
print(json.dumps({"torch": torch.__version__, "gflops": 10 * 2 * side**3 / seconds / 1e9}))
