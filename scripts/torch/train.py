"""Trains one model on batches that come by standard input; scripts/train.ts starts it.

The first line in is the run as JSON. The first line out says after which step it goes on; every
batch that then comes in is one step, and one line out. Checkpoints and snapshots are safetensors.
"""

import json
import os
import struct
import sys
import time

import torch
import torch.nn.functional as F

from model import PAD, forward, read_safetensors
from optimiser import optimisers, rate_at
from stored import write_safetensors

LONGEST_GRADIENT = 1.0


def say(**line):
    print(json.dumps(line), flush=True)


def read_batch(stream):
    """Source, what the decoder is fed, and what it should say; None at the end."""
    head = stream.read(12)
    if len(head) < 12:
        return None
    size, source_length, target_length = struct.unpack("<3i", head)

    def ids(length):
        data = bytearray(stream.read(4 * size * length))
        return torch.frombuffer(data, dtype=torch.int32).reshape(size, length).long()

    return ids(source_length), ids(target_length), ids(target_length)


def state_of(p, muon, adam):
    """Everything that a run goes on from, by name."""
    tensors = {f"values.{name}": x for name, x in p.items()}
    for name, x in p.items():
        state = muon.state[x] or adam.state[x]
        for part, value in state.items():
            if torch.is_tensor(value):
                tensors[f"{part}.{name}"] = value.float().reshape(-1) if value.ndim == 0 else value
    return tensors


def restore(path, recipe, p, muon, adam):
    """Step and running loss of a checkpoint of this very recipe; none of either without one."""
    if not os.path.exists(path):
        return 0, None
    tensors, metadata = read_safetensors(path)
    if metadata["recipe"] != recipe:
        return 0, None
    for name, x in p.items():
        x.data.copy_(tensors[f"values.{name}"])
        if f"mean.{name}" in tensors:
            muon.state[x]["mean"] = tensors[f"mean.{name}"]
        else:
            parts = {part: tensors[f"{part}.{name}"] for part in ("exp_avg", "exp_avg_sq")}
            adam.state[x] = {"step": tensors[f"step.{name}"].reshape(()), **parts}
    return int(metadata["step"]), float(metadata["loss"])


def losses(p, run, muon, adam, start):
    """One step a batch; gives the step's number and its mean cross-entropy in nats a word."""
    for step in range(start + 1, run["total"] + 1):
        batch = read_batch(sys.stdin.buffer)
        if batch is None:
            return
        source, fed, wanted = batch
        # A finishing round moves nothing until the optimisers' means know its gradients.
        still = run["still"]
        rate = rate_at(max(0, step - still), 1.0, run["warmup"], run["total"] - still)
        for optimiser, peak in ((muon, run["muonPeak"]), (adam, run["peak"])):
            optimiser.param_groups[0]["lr"] = rate * peak
            optimiser.zero_grad(set_to_none=True)
        logits = forward(source, fed, p, run["heads"], masked=run.get("masked", True))
        loss = F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=PAD)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(p.values(), LONGEST_GRADIENT)
        muon.step()
        adam.step()
        yield step, float(loss), int((source != PAD).sum() + (wanted != PAD).sum())


def main():
    run = json.loads(sys.stdin.buffer.readline())
    initial, _ = read_safetensors(run["initial"])
    p = {name: x.requires_grad_() for name, x in initial.items()}
    muon, adam = optimisers(p)
    start, recent = restore(run["checkpoint"], run["recipe"], p, muon, adam)
    say(resumed=start)

    def keep(path, step, tensors):
        metadata = {"recipe": run["recipe"], "step": str(step), "loss": str(recent)}
        write_safetensors(path, tensors, metadata)

    if start == 0 and 0 in run["snapshots"]:
        keep(f"{run['snapshotFolder']}/0.safetensors", 0, p)
    for step, loss, tokens in losses(p, run, muon, adam, start):
        recent = loss if recent is None else 0.98 * recent + 0.02 * loss
        say(step=step, loss=loss, tokens=tokens, at=time.time())
        if step in run["snapshots"]:
            keep(f"{run['snapshotFolder']}/{step}.safetensors", step, p)
        if step % 500 == 0 or step == run["total"]:
            keep(run["checkpoint"], step, state_of(p, muon, adam))


if __name__ == "__main__":
    main()
