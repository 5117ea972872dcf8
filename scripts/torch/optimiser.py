"""Muon on matrices, Adam on the rest, both at rates that a schedule sets step by step."""

from collections import defaultdict

import torch


def orthogonalised(g, steps=5):
    """Newton–Schulz iteration towards the nearest orthogonal matrices. [count, rows, columns]

    Quintic coefficients as Keller Jordan gives them for Muon (2024).
    """
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g / (g.norm(dim=(1, 2), keepdim=True) + 1e-7)
    tall = x.shape[1] > x.shape[2]
    x = x.transpose(1, 2) if tall else x
    for _ in range(steps):
        gram = x @ x.transpose(1, 2)
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.transpose(1, 2) if tall else x


class Muon(torch.optim.Optimizer):
    """Momentum whose direction is made orthogonal; matrices of one shape are worked out together."""

    def __init__(self, matrices, momentum=0.95):
        super().__init__(matrices, {"lr": 0.0, "momentum": momentum})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            same = defaultdict(list)
            for p in group["params"]:
                same[p.shape].append(p)
            for (rows, columns), ps in same.items():
                update = orthogonalised(torch.stack([self.direction(p, group) for p in ps]))
                rate = group["lr"] * max(1.0, columns / rows) ** 0.5
                for p, u in zip(ps, update):
                    p.add_(u, alpha=-rate)

    def direction(self, p, group):
        """Nesterov's: the gradient drawn towards the running mean it has just moved."""
        state = self.state[p]
        mean = state.setdefault("mean", torch.zeros_like(p))
        mean.lerp_(p.grad, 1 - group["momentum"])
        return p.grad.lerp(mean, group["momentum"])


def is_matrix(name, p):
    return p.ndim == 2 and name != "embedding"


def optimisers(parameters):
    """The embedding, biases and norms go by Adam (section 5.3).

    Its second mean is a longer one than the paper's 0.98: most words come rarely.
    """
    matrices = [p for name, p in parameters.items() if is_matrix(name, p)]
    rest = [p for name, p in parameters.items() if not is_matrix(name, p)]
    return Muon(matrices), torch.optim.Adam(rest, lr=0.0, betas=(0.9, 0.999), eps=1e-9)


def rate_at(step, peak, warmup, total):
    """Linear up to the peak, then linear down to zero."""
    if step < warmup:
        return peak * step / warmup
    return peak * max(0.0, (total - step) / max(1, total - warmup))
