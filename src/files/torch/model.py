"""The model once more, in PyTorch and in the paper's order ("Attention Is All You Need", 2017).

It needs nothing but PyTorch, and is the file to take away with the weights and vocabulary that the page
writes; it also reads the weights of public/models. Parameters and activations have the page's names,
in the order of the forward pass: docs/exported.md.
"""

import json
import math
import struct

import torch
import torch.nn.functional as F

PAD, BOS, EOS, UNK = 0, 1, 2, 3
EPSILON = 1e-5
DTYPES = {"F32": torch.float32, "F16": torch.float16, "I8": torch.int8}


def read_safetensors(path):
    """A file's tensors by name, as stored, and its metadata."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        offset, count = 8 + length + begin, math.prod(entry["shape"])
        flat = torch.frombuffer(data, dtype=DTYPES[entry["dtype"]], count=count, offset=offset)
        tensors[name] = flat.reshape(entry["shape"]).clone()
    return tensors, metadata


def read_parameters(path):
    """Parameters in single precision; whole numbers are multiplied by the scale of their row."""
    stored, _ = read_safetensors(path)
    scales = {name: stored.pop(name) for name in list(stored) if name.endswith(".scale")}
    return {
        name: x.float() * scales[f"{name}.scale"].float()[:, None] if x.dtype == torch.int8 else x.float()
        for name, x in stored.items()
    }


def no_tap(name, x):
    """What sees every activation that has a name; here nobody does."""


def positions(count, d_model):
    """Section 3.5: sin at even features, cos at odd ones. [count, d_model]"""
    at = torch.arange(count, dtype=torch.float64)[:, None]
    angle = at / 10000 ** (torch.arange(0, d_model, 2, dtype=torch.float64) / d_model)
    return torch.stack([angle.sin(), angle.cos()], dim=-1).reshape(count, d_model).float()


def embed(stack, ids, p, tap):
    """Section 3.4: the table's rows times sqrt(d_model), plus positions. [batch, n, d_model]"""
    tap(f"{stack}.tokens", ids)
    d_model = p["embedding"].shape[1]
    words = F.embedding(ids, p["embedding"]) * math.sqrt(d_model)
    where = positions(ids.shape[1], d_model)
    tap(f"{stack}.embed", words)
    tap(f"{stack}.pos_embed", where.expand_as(words))
    return words + where


def attention(path, x, memory, allowed, heads, p, tap):
    """Section 3.2, equation 1: softmax(Q Kᵀ / sqrt(d_k)) V per head, concatenated, times W_O."""

    def split(rows, name):
        projected = rows @ p[f"{path}.{name}"]
        return projected.unflatten(-1, (heads, -1)).transpose(1, 2)

    q, k, v = split(x, "w_q"), split(memory, "w_k"), split(memory, "w_v")
    scores = q @ k.transpose(-2, -1)
    scaled = scores / math.sqrt(q.shape[-1])
    masked = scaled.masked_fill(~allowed, -1e9)
    pattern = masked.softmax(-1)
    context = pattern @ v
    w_o = p[f"{path}.w_o"]
    out = context.transpose(1, 2).flatten(-2) @ w_o
    for name, activation in [("q", q), ("k", k), ("v", v), ("scores", scores), ("scaled", scaled)]:
        tap(f"{path}.{name}", activation)
    for name, activation in [("masked", masked), ("pattern", pattern), ("context", context)]:
        tap(f"{path}.{name}", activation)
    if tap is not no_tap:
        tap(f"{path}.head_out", context @ w_o.unflatten(0, (heads, -1)))
    tap(f"{path}.out", out)
    return out


def feed_forward(path, x, p, tap):
    """Section 3.3: max(0, x W_1 + b_1) W_2 + b_2."""
    pre = x @ p[f"{path}.w_1"] + p[f"{path}.b_1"]
    post = pre.relu()
    out = post @ p[f"{path}.w_2"] + p[f"{path}.b_2"]
    for name, activation in [("pre", pre), ("post", post), ("out", out)]:
        tap(f"{path}.{name}", activation)
    return out


def norm(path, x, p, tap):
    """Layer norm of the last axis, with a gain and a bias a feature."""
    gain, bias = p[f"{path}.gain"], p[f"{path}.bias"]
    if tap is not no_tap:
        mean = x.mean(-1, keepdim=True)
        scale = 1 / torch.sqrt(x.var(-1, unbiased=False, keepdim=True) + EPSILON)
        for name, value in [("mean", mean), ("scale", scale), ("normalized", (x - mean) * scale)]:
            tap(f"{path}.{name}", value)
    out = F.layer_norm(x, x.shape[-1:], gain, bias, EPSILON)
    tap(f"{path}.out", out)
    return out


def sublayer(x, inner, sum_name, norm_path, p, tap):
    """Section 3.1: LayerNorm(x + Sublayer(x))."""
    total = x + inner
    tap(sum_name, total)
    return norm(norm_path, total, p, tap)


def layers_of(stack, p):
    """How many layers the parameters have for this stack."""
    return 1 + max(int(name.split(".")[1]) for name in p if name.startswith(f"{stack}."))


def encode(source, p, heads, tap=no_tap):
    """The encoder. source [batch, n] ids, 0 where padded; memory [batch, n, d_model]"""
    allowed = (source != PAD)[:, None, None, :]
    x = embed("encoder", source, p, tap)
    for layer in range(layers_of("encoder", p)):
        at = f"encoder.{layer}"
        tap(f"{at}.resid_pre", x)
        attended = attention(f"{at}.self_attn", x, x, allowed, heads, p, tap)
        x = sublayer(x, attended, f"{at}.resid_mid", f"{at}.ln1", p, tap)
        x = sublayer(x, feed_forward(f"{at}.ffn", x, p, tap), f"{at}.resid_post", f"{at}.ln2", p, tap)
    tap("memory", x)
    return x


def decode(source, memory, target, p, heads, tap=no_tap, masked=True):
    """The decoder and the output. target [batch, m] ids, <bos> first; logits [batch, m, vocab]"""
    read = (source != PAD)[:, None, None, :]
    length = target.shape[1]
    # Section 3.2.3: no position looks at a later one; a padded word is looked at by nobody.
    all_pairs = torch.ones(length, length, dtype=torch.bool)
    earlier = (all_pairs.tril() if masked else all_pairs) & (target != PAD)[:, None, None, :]
    x = embed("decoder", target, p, tap)
    for layer in range(layers_of("decoder", p)):
        at = f"decoder.{layer}"
        tap(f"{at}.resid_pre", x)
        own = attention(f"{at}.self_attn", x, x, earlier, heads, p, tap)
        x = sublayer(x, own, f"{at}.resid_mid", f"{at}.ln1", p, tap)
        across = attention(f"{at}.cross_attn", x, memory, read, heads, p, tap)
        x = sublayer(x, across, f"{at}.resid_mid_cross", f"{at}.ln2", p, tap)
        x = sublayer(x, feed_forward(f"{at}.ffn", x, p, tap), f"{at}.resid_post", f"{at}.ln3", p, tap)
    logits = x @ p["embedding"].T
    tap("logits", logits)
    if tap is not no_tap:
        tap("probs", logits.softmax(-1))
    return logits


def forward(source, target, p, heads, tap=no_tap, masked=True):
    """One teacher-forced pass: the logits of the word after each position."""
    return decode(source, encode(source, p, heads, tap), target, p, heads, tap, masked)


def translate(source, p, heads, longest=64):
    """Greedy decoding of one sentence: ids with <eos> in, ids with <eos> out."""
    ids, produced = torch.tensor([source]), []
    memory = encode(ids, p, heads)
    while len(produced) < longest and EOS not in produced:
        logits = decode(ids, memory, torch.tensor([[BOS, *produced]]), p, heads)
        produced.append(int(logits[0, -1].argmax()))
    return produced


class Model:
    """A model taken away from the page: tokens in, tokens and every activation out."""

    def __init__(self, weights, vocabulary):
        self.p = read_parameters(weights)
        _, facts = read_safetensors(weights)
        self.heads, self.longest = int(facts["n_heads"]), int(facts["longest"])
        with open(vocabulary, encoding="utf-8") as file:
            self.ids = json.load(file)
        self.tokens = {id: token for token, id in self.ids.items()}

    @torch.no_grad()
    def translate(self, tokens):
        """Greedy translation of tokens that end with <eos>, and the activations by name, [1, ...] each."""
        source = [self.ids.get(token, UNK) for token in tokens]
        produced = translate(source, self.p, self.heads, self.longest)
        seen, fed = {}, torch.tensor([[BOS, *produced[:-1]]])
        forward(torch.tensor([source]), fed, self.p, self.heads, seen.__setitem__)
        return [self.tokens[id] for id in produced], seen
