#!/usr/bin/python3
"""Draws what `bench/run.sh --peers` measured.

usage: bench/plot.py FILE.json... FOLDER [--svg]

Later files add rows (more sizes for the curves, for instance) or replace them.

Writes into FOLDER:
  activations-TYPE-SIZE.png    ns per element by activation, ramp beside each peer, forward and backward
  throughput-TYPE.png          elements per second against the array's size, with the caches and the copy floor
"""

import json
import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter

# ramp in the one strong colour, the peers in quieter ones that stay apart for colour-blind eyes and in print.
COLOURS = {
    "ramp": "#d1431f",
    "oneDNN": "#2c6fbb",
    "XNNPACK": "#57b4e9",
    "Eigen": "#0b7a5c",
    "xsimd": "#8f6bb3",
    "plain loop": "#b0aca4",
}
LABELS = {"xsimd": "formula on xsimd", "plain loop": "plain loop, -ffast-math"}
FLOOR_COLOUR = "#404040"
BAR_SIZE = 65536
CURVES = ["relu", "gelu", "silu", "softplus", "mish", "tanh"]

plt.rcParams.update({
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e2de",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
})


def elements(size):
    for shift, unit in ((20, "Mi"), (10, "Ki")):
        if size >= 1 << shift and size % (1 << shift) == 0:
            return f"{size >> shift} {unit}"
    return str(size)


def machine(context):
    return (f"{context['processor']}, {context['instruction_set']}, {context['compiler']}, one thread; "
            "fastest of interleaved rounds")


def minimum(row, name):
    return row["ns"][name]["minimum"]


def draw_bars(axes, rows, contestants, title):
    """One group of bars per activation; a bar that does not fit is cut off and says its value."""
    names = [row["activation"] for row in rows]
    values = sorted(minimum(row, c) for row in rows for c in contestants if c in row["ns"])
    limit = 1.15 * max(values[int(0.93 * (len(values) - 1))], max(minimum(row, "ramp") for row in rows))
    width = 0.84 / len(contestants)
    labelled = {c: next(i for i, row in enumerate(rows) if c in row["ns"]) for c in contestants}
    for k, contestant in enumerate(contestants):
        for i, row in enumerate(rows):
            if contestant not in row["ns"]:
                continue
            value = minimum(row, contestant)
            x = i + (k - (len(contestants) - 1) / 2) * width
            axes.bar(x, min(value, limit), width * 0.94, color=COLOURS[contestant], linewidth=0,
                     label=LABELS.get(contestant, contestant) if i == labelled[contestant] else None, zorder=3)
            if value > limit:
                axes.text(x, limit * 0.985, f"{value:.1f}", rotation=90, ha="center", va="top", fontsize=6.5,
                          color="white", zorder=4)
    for i, row in enumerate(rows):
        axes.hlines(minimum(row, "copy"), i - 0.46, i + 0.46, color=FLOOR_COLOUR, linewidth=1, zorder=5,
                    label="copy of the arrays" if i == 0 else None)
    axes.set_xticks(range(len(names)), names, rotation=35, ha="right", rotation_mode="anchor")
    axes.set_xlim(-0.6, len(names) - 0.4)
    axes.set_ylim(0, limit)
    axes.tick_params(axis="x", length=0)
    axes.grid(axis="x", visible=False)
    axes.set_ylabel("ns per element")
    axes.set_title(title)


def draw_activations(data, type_, path):
    sizes = sorted({row["size"] for row in data["rows"] if row["type"] == type_})
    if not sizes:
        return
    size = min(sizes, key=lambda s: abs(s - BAR_SIZE))
    figure, all_axes = plt.subplots(2, 1, figsize=(13, 8.2))
    for axes, direction, formula in zip(all_axes, ("forward", "backward"), ("f(x)", "grad_out · f′(x)")):
        rows = [r for r in data["rows"]
                if (r["type"], r["direction"], r["size"]) == (type_, direction, size)]
        used = [c for c in data["contestants"] if any(c in r["ns"] for r in rows)]
        if rows:
            draw_bars(axes, rows, used, f"{direction}: {formula}, {elements(size)} {type_}s (lower is better)")
    handles, labels = all_axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="upper right", ncol=len(labels), bbox_to_anchor=(0.99, 0.995))
    figure.text(0.01, 0.008, machine(data["context"]), fontsize=7.5, color="#606060")
    figure.tight_layout(rect=(0, 0.02, 1, 0.975), h_pad=1.5)
    save(figure, path.format(name=f"activations-{type_}-{size}"))


def draw_throughput_of(axes, rows, contestants, caches, bytes_per_element, title):
    rows = sorted(rows, key=lambda r: r["size"])
    for contestant in contestants:
        points = [(r["size"], 1 / minimum(r, contestant)) for r in rows if contestant in r["ns"]]
        if not points:
            continue
        ours = contestant == "ramp"
        axes.plot(*zip(*points), color=COLOURS[contestant], label=LABELS.get(contestant, contestant), linewidth=2.4 if ours else 1.3,
                  marker="o" if len(points) < 9 else None, markersize=4.5 if ours else 3,
                  zorder=5 if ours else 4)
    axes.plot([r["size"] for r in rows], [1 / minimum(r, "copy") for r in rows], color=FLOOR_COLOUR,
              linestyle=(0, (4, 2)), linewidth=1.2, label="copy of the arrays", zorder=3)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    low, high = rows[0]["size"], rows[-1]["size"]
    for level, size in caches.items():
        edge = size / bytes_per_element
        if low < edge < high:
            axes.axvline(edge, color="#9a968e", linewidth=0.9, linestyle=":", zorder=2)
            axes.text(edge, 0.015, f" {level}", transform=axes.get_xaxis_transform(), fontsize=7.5,
                      color="#77736b", va="bottom")
    ticks = [r["size"] for r in rows if r["size"].bit_length() % 4 == 1]
    axes.set_xticks(ticks, [elements(t) for t in ticks])
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:g}"))
    axes.set_title(title)


def draw_throughput(data, type_, path):
    rows = [r for r in data["rows"] if r["type"] == type_ and r["direction"] == "forward"]
    sizes = {}
    for row in rows:
        sizes.setdefault(row["activation"], set()).add(row["size"])
    most = max(map(len, sizes.values()), default=0)
    chosen = [a for a in sizes if len(sizes[a]) == most]  # what was measured closely
    if len(chosen) > len(CURVES):
        chosen = [a for a in chosen if a in CURVES]
    if most < 2 or not chosen:
        return
    columns = min(3, len(chosen))
    lines = -(-len(chosen) // columns)
    figure, all_axes = plt.subplots(lines, columns, figsize=(4.4 * columns, 3.5 * lines + 0.4), sharex=True,
                                    sharey=True, squeeze=False)
    width = 2 * (4 if type_ == "float" else 8)  # one element read, one written
    for axes, activation in zip(all_axes.flat, chosen):
        draw_throughput_of(axes, [r for r in rows if r["activation"] == activation], data["contestants"],
                           data["context"]["caches"], width, activation)
    for axes in all_axes[:, 0]:
        axes.set_ylabel("elements per ns (higher is better)")
    for axes in all_axes[-1, :]:
        axes.set_xlabel(f"{type_}s per array")
    for axes in all_axes.flat[len(chosen):]:
        axes.set_visible(False)
    labelled = {}
    for axes in all_axes.flat:
        for handle, label in zip(*axes.get_legend_handles_labels()):
            labelled.setdefault(label, handle)
    figure.legend(labelled.values(), labelled.keys(), loc="upper right", ncol=len(labelled),
                  bbox_to_anchor=(0.99, 0.995))
    figure.text(0.01, 0.008, machine(data["context"]) + ". Dotted: input and output together fill the cache.",
                fontsize=7.5, color="#606060")
    figure.tight_layout(rect=(0, 0.025, 1, 0.96))
    save(figure, path.format(name=f"throughput-{type_}"))


def save(figure, path):
    figure.savefig(path, dpi=150)
    plt.close(figure)
    print(path)


def load(sources):
    data, rows = None, {}
    for source in sources:
        with open(source, encoding="utf-8") as file:
            loaded = json.load(file)
        data = data or loaded
        for row in loaded["rows"]:
            rows[row["type"], row["direction"], row["activation"], row["size"]] = row
    data["rows"] = list(rows.values())
    return data


def main(arguments):
    svg = "--svg" in arguments
    arguments = [a for a in arguments if a != "--svg"]
    if len(arguments) < 2:
        sys.exit(__doc__)
    *sources, folder = arguments
    data = load(sources)
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "{name}." + ("svg" if svg else "png"))
    for type_ in ("float", "double"):
        draw_activations(data, type_, path)
        draw_throughput(data, type_, path)


if __name__ == "__main__":
    main(sys.argv[1:])
