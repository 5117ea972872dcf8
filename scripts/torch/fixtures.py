"""What model.py computes, for tests that have no PyTorch; scripts/fixtures.ts starts it.

Two kinds of request come as one JSON line. A translation: greedy ids of each sentence, and of every
activation a few cells and the root mean square. A gradient: loss of one batch and its gradient by
every parameter.
"""

import json
import sys

import torch
import torch.nn.functional as F

from model import BOS, PAD, forward, read_parameters, read_safetensors, translate
from stored import write_safetensors

CELLS = 8
GOLDEN = 0.6180339887498949


def places(size, turn):
    """Cells spread evenly, others in each sentence; tests/fixtures.ts has the same."""
    return [int(size * ((turn * CELLS + index + 1) * GOLDEN % 1)) for index in range(CELLS)]


def digest(x, turn):
    """A few cells, and the root mean square of all."""
    flat = x[0].double().reshape(-1)
    return [*flat[places(flat.numel(), turn)].tolist(), float(flat.square().mean().sqrt())]


@torch.no_grad()
def translations(request):
    p = read_parameters(request["weights"])
    tensors, names = {}, []
    for turn, source in enumerate(request["sources"]):
        produced = translate(source, p, request["heads"])
        seen = {}
        fed = torch.tensor([[BOS, *produced[:-1]]])
        forward(torch.tensor([source]), fed, p, request["heads"], seen.__setitem__)
        names = list(seen)
        tensors[f"{turn}.source"] = torch.tensor(source).float()
        tensors[f"{turn}.produced"] = torch.tensor(produced).float()
        tensors[f"{turn}.cells"] = torch.tensor([digest(x, turn) for x in seen.values()])
    return tensors, {"names": json.dumps(names), "weights": request["sha256"]}


def gradients(request):
    stored, _ = read_safetensors(request["parameters"])
    p = {name: x.requires_grad_() for name, x in stored.items()}
    source, fed, wanted = (torch.tensor(request[name]) for name in ("source", "target", "wanted"))
    logits = forward(source, fed, p, request["heads"])
    loss = F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=PAD)
    loss.backward()
    return {name: x.grad for name, x in p.items()}, {"loss": repr(float(loss))}


def main():
    request = json.loads(sys.stdin.readline())
    made = translations(request) if "sources" in request else gradients(request)
    write_safetensors(request["out"], *made)


if __name__ == "__main__":
    main()
