"""Writes tensors as safetensors; model.py reads them."""

import json
import os
import struct


def write_safetensors(path, tensors, metadata):
    """Whole or not at all, in single precision."""
    header, end = {"__metadata__": metadata}, 0
    for name, x in tensors.items():
        begin, end = end, end + 4 * x.numel()
        header[name] = {"dtype": "F32", "shape": list(x.shape), "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(f"{path}.new", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for x in tensors.values():
            file.write(x.detach().contiguous().numpy().tobytes())
    os.replace(f"{path}.new", path)
