"""Draws the pictures of bench/README.md; bench/report.py calls it.

activations-TYPE-SIZE.png   ns per element by activation, ramp beside each peer, forward and backward
throughput-float.png        elements per second against the arrays' size, with the caches and the copy bound
"""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter

from report import FOLDER, PEERS, bytes_of, elements, minimum, unique

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
COPY_COLOUR = "#404040"
BAR_SIZE = 65536

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


def draw(measurements, curves):
    (FOLDER / "pictures").mkdir(exist_ok=True)
    for type_ in ("float", "double"):
        draw_activations(measurements, type_)
    if curves:
        draw_throughput(curves)


def candidates_of(rows):
    return [c for c in ["ramp", *PEERS] if any(c in row for row in rows)]


def draw_activations(m, type_):
    size = min(m.sizes(type_), key=lambda s: abs(s - BAR_SIZE), default=None)
    if size is None:
        return
    figure, all_axes = plt.subplots(2, 1, figsize=(13, 8.2))
    for axes, direction, formula in zip(all_axes, ("forward", "backward"), ("f(x)", "grad_out · f′(x)")):
        rows = {k[0]: row for k, row in m.select(type=type_, direction=direction, size=size).items()}
        if rows:
            draw_bars(axes, rows, f"{direction}: {formula}, {elements(size)} {type_}s (lower is better)")
    finish(figure, all_axes, m, f"activations-{type_}-{size}")


def draw_bars(axes, rows, title):
    """One group of bars per activation. A bar that does not fit is cut off and says its value."""
    candidates = candidates_of(rows.values())
    values = sorted(minimum(row, c) for row in rows.values() for c in candidates if c in row)
    limit = 1.15 * max(values[int(0.93 * (len(values) - 1))], max(minimum(row, "ramp") for row in rows.values()))
    width = 0.84 / len(candidates)
    for k, candidate in enumerate(candidates):
        bars = [(i + (k - (len(candidates) - 1) / 2) * width, minimum(row, candidate))
                for i, row in enumerate(rows.values()) if candidate in row]
        axes.bar([x for x, _ in bars], [min(value, limit) for _, value in bars], width * 0.94, linewidth=0, zorder=3,
                 color=COLOURS[candidate], label=LABELS.get(candidate, candidate))
        for x, value in bars:
            if value > limit:
                axes.text(x, limit * 0.985, f"{value:.1f}", rotation=90, ha="center", va="top", fontsize=6.5,
                          color="white", zorder=4)
    for i, row in enumerate(rows.values()):
        axes.hlines(minimum(row, "copy"), i - 0.46, i + 0.46, color=COPY_COLOUR, linewidth=1, zorder=5,
                    label="copy of the arrays" if i == 0 else None)
    axes.set_xticks(range(len(rows)), rows, rotation=35, ha="right", rotation_mode="anchor")
    axes.set_xlim(-0.6, len(rows) - 0.4)
    axes.set_ylim(0, limit)
    axes.tick_params(axis="x", length=0)
    axes.grid(axis="x", visible=False)
    axes.set_ylabel("ns per element")
    axes.set_title(title)


def draw_throughput(m, type_="float"):
    activations = unique(k[0] for k in m.select(type=type_, direction="forward"))
    columns = min(3, len(activations))
    lines = -(-len(activations) // columns)
    figure, all_axes = plt.subplots(lines, columns, figsize=(4.4 * columns, 3.5 * lines + 0.4), sharex=True,
                                    sharey=True, squeeze=False)
    for axes, activation in zip(all_axes.flat, activations):
        rows = {k[3]: row for k, row in sorted(m.select(activation=activation, direction="forward",
                                                        type=type_).items(), key=lambda item: item[0][3])}
        draw_curves(axes, rows, m, 2 * bytes_of(type_), activation)
    for axes in all_axes[:, 0]:
        axes.set_ylabel("elements per ns (higher is better)")
    for axes in all_axes[-1, :]:
        axes.set_xlabel(f"{type_}s per array")
    for axes in all_axes.flat[len(activations):]:
        axes.set_visible(False)
    finish(figure, all_axes.flat, m, f"throughput-{type_}", ". Dotted: input and output together fill the cache.")


def draw_curves(axes, rows, m, bytes_per_element, title):
    for candidate in candidates_of(rows.values()):
        ours = candidate == "ramp"
        axes.plot(*zip(*((s, 1 / minimum(row, candidate)) for s, row in rows.items() if candidate in row)),
                  color=COLOURS[candidate], label=LABELS.get(candidate, candidate), linewidth=2.4 if ours else 1.3,
                  zorder=5 if ours else 4)
    axes.plot(list(rows), [1 / minimum(row, "copy") for row in rows.values()], color=COPY_COLOUR,
              linestyle=(0, (4, 2)), linewidth=1.2, label="copy of the arrays", zorder=3)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    for cache in m.caches():
        edge = cache["size"] / bytes_per_element
        if min(rows) < edge < max(rows):
            axes.axvline(edge, color="#9a968e", linewidth=0.9, linestyle=":", zorder=2)
            axes.text(edge, 0.015, f" L{cache['level']}", transform=axes.get_xaxis_transform(), fontsize=7.5,
                      color="#77736b", va="bottom")
    ticks = [s for s in rows if s.bit_length() % 4 == 1]
    axes.set_xticks(ticks, [elements(t) for t in ticks])
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:g}"))
    axes.set_title(title)


def finish(figure, all_axes, m, name, remark=""):
    labelled = {}
    for axes in all_axes:
        for handle, label in zip(*axes.get_legend_handles_labels()):
            labelled.setdefault(label, handle)
    figure.legend(labelled.values(), labelled.keys(), loc="upper right", ncol=len(labelled),
                  bbox_to_anchor=(0.99, 0.995))
    c = m.context
    figure.text(0.01, 0.008, f"{c['processor']}, {c['instruction_set']}, {c['compiler']}, {c['date'][:10]}, one thread; "
                f"fastest of interleaved repetitions{remark}", fontsize=7.5, color="#606060")
    figure.tight_layout(rect=(0, 0.025, 1, 0.965), h_pad=1.5)
    path = FOLDER / "pictures" / f"{name}.png"
    figure.savefig(path, dpi=150)
    plt.close(figure)
    print(path)
