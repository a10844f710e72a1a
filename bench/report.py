#!/usr/bin/python3
"""Reads what ramp_benchmark measured and prints its tables, or writes the page bench/README.md.

usage: report.py FILE.json                               the tables of the file's suites
       report.py FILE.json --page [--curves FILE.json]   bench/results/, bench/pictures/ and bench/README.md
       report.py --page                                  bench/README.md again, from bench/results/
"""

import argparse
import json
import math
import re
import statistics
import sys
from collections import defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PEERS = ["oneDNN", "XNNPACK", "Eigen", "xsimd", "plain loop"]
DIRECTIONS = ["forward", "derivative", "backward", "forward_derivative"]
PAGE_SIZES = [4096, 65536]  # the rows that bench/results/ keeps


# --- Reading ---


class Measurements:
    """rows: {(activation, direction, type, size): {candidate: {"minimum": ns, "median": ns}}}, ns per element.
    errors: {(activation, direction): {candidate: (max ULP, max ULP over normal results)}}."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.context = data["context"]
        self.suites = self.context["suites"].split(",")
        self.rows, self.errors = {}, {}
        for run in data["benchmarks"]:
            activation, direction, type_, size, candidate = run["name"].split("/")[:5]
            if "max_ulp" in run:
                self.errors.setdefault((activation, direction), {})[candidate] = run["max_ulp"], run["max_ulp_normal"]
            elif run.get("aggregate_name") in ("minimum", "median"):
                self.add((activation, direction, type_, int(size)), candidate, run)
        order = unique(k[0] for k in [*self.rows, *self.errors])
        self.rows = dict(sorted(self.rows.items(),
                                key=lambda r: (order.index(r[0][0]), DIRECTIONS.index(r[0][1]), *r[0][2:])))
        self.errors = dict(sorted(self.errors.items(), key=lambda e: (order.index(e[0][0]), e[0][1] == "backward")))

    def add(self, row, candidate, run):
        """The two copies count as one, the faster."""
        name = "copy" if candidate.startswith("copy") else candidate
        times = self.rows.setdefault(row, {}).setdefault(name, {})
        ns = run["real_time"] / row[3]
        times[run["aggregate_name"]] = min(ns, times.get(run["aggregate_name"], math.inf))

    def select(self, **wanted):
        """The rows of a type, a direction, a size."""
        keys = ("activation", "direction", "type", "size")
        return {k: v for k, v in self.rows.items() if all(k[keys.index(w)] == wanted[w] for w in wanted)}

    def sizes(self, type_):
        return sorted({size for _, _, t, size in self.rows if t == type_})

    def level(self, type_, size):
        """The smallest cache that holds the three arrays of a backward pass."""
        for cache in self.caches():
            if 3 * size * bytes_of(type_) <= cache["size"]:
                return f"L{cache['level']}"
        return "memory"

    def caches(self):
        return sorted((c for c in self.context["caches"] if c["type"] != "Instruction"), key=lambda c: c["level"])


def bytes_of(type_):
    return 4 if type_ == "float" else 8


def minimum(row, candidate):
    return row[candidate]["minimum"]


def fastest_peer(row, statistic="minimum"):
    peers = [p for p in PEERS if p in row]
    return min(peers, key=lambda p: row[p][statistic]) if peers else None


def geometric_mean(values):
    return math.exp(statistics.fmean(map(math.log, values)))


# --- Tables on the terminal ---


def elements(size):
    for shift, unit in ((20, "Mi"), (10, "Ki")):
        if size >= 1 << shift and size % (1 << shift) == 0:
            return f"{size >> shift} {unit}"
    return str(size)


def ns_text(value):
    return "" if value is None else f"{value:.3f}" if value < 1 else f"{value:.2f}"


def print_table(title, header, rows, left=2):
    """Columns as wide as their longest cell; the first `left` are flush left."""
    print(f"\n{title}\n")
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[k]) for row in [header, *rows]) for k in range(len(header))]
    for row in [header, *rows]:
        cells = [c.ljust(w) if k < left else c.rjust(w) for k, (c, w) in enumerate(zip(row, widths))]
        print("  ".join(cells).rstrip())


def print_speedup(m):
    for type_ in ("float", "double"):
        sizes = m.sizes(type_)
        speedups = {size: [] for size in sizes}
        rows = []
        for activation, direction in unique((a, d) for a, d, t, _ in m.rows if t == type_):
            line = [activation, direction]
            for size in sizes:
                row = m.rows.get((activation, direction, type_, size), {})
                if "ramp" not in row or "reference" not in row:
                    line += [""] * 4
                    continue
                ramp, reference = minimum(row, "ramp"), minimum(row, "reference")
                speedups[size].append(reference / ramp)
                line += [ns_text(reference), ns_text(ramp), f"{reference / ramp:.1f}x",
                         f"{100 * minimum(row, 'copy') / ramp:.0f}%"]
            rows.append(line)
        if not any(speedups.values()):
            continue
        rows.append(["geometric mean", ""] + sum((["", "", f"{geometric_mean(v):.1f}x", ""] if v else [""] * 4
                                                  for v in speedups.values()), []))
        places = ", ".join(f"{elements(s)} ({m.level(type_, s)})" for s in sizes)
        print_table(f"{type_}, ns per element, fastest repetition, for arrays of {places}. speed: reference / ramp.\n"
                    "copy: the time of copying the same arrays as a share of ramp's (100%: memory is the limit).",
                    ["activation", "direction"] + ["reference", "ramp", "speed", "copy"] * len(sizes), rows)


def unique(items):
    return list(dict.fromkeys(items))


def print_peers(m):
    for type_ in ("float", "double"):
        compared = {k: row for k, row in m.select(type=type_).items() if fastest_peer(row) and "ramp" in row}
        if not compared:
            continue
        used = [p for p in PEERS if any(p in row for row in compared.values())]
        rows = []
        for (activation, direction, _, size), row in sorted(compared.items(), key=lambda item: item[0][3]):
            peer, median_peer = fastest_peer(row), fastest_peer(row, "median")
            ns = [ns_text(minimum(row, c)) if c in row else "-" for c in ["copy", "ramp", *used]]
            rows.append([activation, direction, elements(size), *ns, f"{ratio(row, peer):.2f}",
                         f"{row[median_peer]['median'] / row['ramp']['median']:.2f}", peer])
        print_table(f"{type_}: ns per element, fastest repetition. ratio: fastest peer / ramp; (m): of the medians",
                    ["activation", "direction", "size", "copy", "ramp", *used, "ratio", "(m)", "fastest peer"], rows)
        print_peer_summary(type_, compared, used)


def ratio(row, peer):
    return minimum(row, peer) / minimum(row, "ramp")


def print_peer_summary(type_, compared, used):
    rows, lost = [], []
    for size in sorted({k[3] for k in compared}):
        of_size = {k: row for k, row in compared.items() if k[3] == size}
        for against in ["fastest peer", *used]:
            ratios = {k: ratio(row, fastest_peer(row) if against == "fastest peer" else against)
                      for k, row in of_size.items() if against == "fastest peer" or against in row}
            if not ratios:
                continue
            worst = min(ratios, key=ratios.get)
            rows.append([elements(size), against, len(ratios), f"{geometric_mean(ratios.values()):.2f}",
                         f"{ratios[worst]:.2f}", " ".join(worst[:2])])
        rows_lost = [f"{k[0]} {k[1]} {ratio(row, fastest_peer(row)):.2f} ({fastest_peer(row)})"
                     for k, row in of_size.items() if ratio(row, fastest_peer(row)) < 0.995]
        lost.append(f"A peer is faster at {elements(size)}: {', '.join(rows_lost) or 'nowhere'}")
    print_table(f"{type_}: ratios, peer / ramp", ["size", "against", "rows", "geometric mean", "lowest", "which"], rows)
    print("\n" + "\n".join(lost))


def ulp_text(error):
    ulp, normal = error
    text = "NaN" if math.isnan(ulp) else "inf" if math.isinf(ulp) else f"{ulp:.2f}" if ulp < 1000 else f"{ulp:.0e}"
    return text if math.isnan(normal) or normal >= ulp or ulp < 2 else f"{text} ({ulp_text((normal, normal))})"


ACCURACY_TITLE = ("float: largest error in ULP over a sample of all finite floats (of f' for backward). In brackets: "
                  "over\nthe normal results alone, where it is smaller. inf, NaN: returned for a finite result.")


def accuracy_table(errors):
    used = [c for c in ["ramp", *PEERS] if any(c in e for e in errors.values())]
    return (["activation", "direction", *used],
            [[a, d, *(ulp_text(e[c]) if c in e else "-" for c in used)] for (a, d), e in errors.items()])


def print_accuracy(m):
    if m.errors:
        print_table(ACCURACY_TITLE, *accuracy_table(m.errors))


def print_overheads(m):
    print_small_arrays(m)
    for type_ in ("float", "double"):
        print_fused(m, type_)
    print_beyond_the_caches(m)


def summary_line(what, values):
    return [f"{what}: geometric mean {geometric_mean(values):.2f}, largest {max(values):.2f}"]


def print_small_arrays(m):
    """Per call, not per element."""
    calls = defaultdict(dict)
    width = 0
    for (activation, _, _, size), row in m.select(type="float", direction="forward").items():
        if "register" in row:
            width = size
            calls[activation]["register"] = size * minimum(row, "register")
        if size < 256:
            calls[activation][size] = size * minimum(row, "ramp")
    calls = {a: c for a, c in calls.items() if "register" in c}
    if not calls:
        return
    sizes = [k for k in next(iter(calls.values())) if k != "register"]
    call = {a: c[width] / c["register"] for a, c in calls.items()}
    tail = {a: c[width + 1] / c[2 * width] for a, c in calls.items()}
    rows = [[a, f"{c['register']:.2f}", *(f"{c[s]:.2f}" for s in sizes), f"{call[a]:.2f}", f"{tail[a]:.2f}"]
            for a, c in calls.items()]
    print_table("Small arrays: ns per call of ramp::forward on so many floats, and of the functor on one register of "
                f"{width}", ["activation", "register", *map(str, sizes), f"{width} / register",
                             f"{width + 1} / {2 * width}"], rows, left=1)
    print(*summary_line("A call on one register's elements / the functor on a register", call.values()))
    print(*summary_line("A call on one element more / a call on two registers' elements", tail.values()))


def print_fused(m, type_):
    rows, ratios = [], []
    for activation, _, _, size in m.select(type=type_, direction="forward_derivative"):
        ns = [minimum(m.rows[activation, d, type_, size], "ramp") for d in
              ("forward", "derivative", "forward_derivative")]
        ratios.append(ns[2] / max(ns[:2]))
        rows.append([activation, *map(ns_text, ns), f"{ratios[-1]:.2f}"])
    if rows:
        print_table(f"Value and derivative together, {type_}: ns per element, {elements(size)} of them",
                    ["activation", "forward", "derivative", "forward_derivative", "both / slower of the two"], rows,
                    left=1)
        print(*summary_line("both / slower of the two", ratios))


def print_beyond_the_caches(m):
    rows = {k: row for k, row in m.rows.items() if "in place" in row and "copy" in row}
    if not rows:
        return
    lines = []
    for (activation, *_), row in rows.items():
        copy, forward, in_place = (minimum(row, c) for c in ("copy", "ramp", "in place"))
        lines.append([activation, ns_text(copy), ns_text(forward), ns_text(in_place), f"{forward / copy:.2f}",
                      f"{in_place / copy:.2f}"])
    size = next(iter(rows))[3]
    print_table(f"Beyond the caches: ns per float, {elements(size)} of them",
                ["activation", "copy", "forward", "in place", "forward / copy", "in place / copy"], lines, left=1)
    for name, what in (("ramp", "forward"), ("in place", "in place")):
        print(*summary_line(f"{what} / copy", [minimum(r, name) / minimum(r, "copy") for r in rows.values()]))


PRINTERS = {"speedup": print_speedup, "peers": print_peers, "accuracy": print_accuracy, "overheads": print_overheads}


# --- The summary of one machine: bench/results/ ---


def summarize(m):
    rows = []
    for activation, direction, type_ in unique(k[:3] for k in m.rows):
        at = {s: m.rows.get((activation, direction, type_, s), {}) for s in PAGE_SIZES}
        at = {s: row for s, row in at.items() if "ramp" in row and fastest_peer(row)}
        if at:
            rows.append({"activation": activation, "direction": direction, "type": type_,
                         "ns": {s: round(minimum(row, "ramp"), 4) for s, row in at.items()},
                         "copy": {s: round(minimum(row, "copy"), 4) for s, row in at.items()},
                         "ratios": {s: {p: round(ratio(row, p), 3) for p in PEERS if p in row}
                                    for s, row in at.items()}})
    means = [{"type": t, "size": s, "ratios": mean_ratios(m.select(type=t, size=s).values())}
             for t in ("float", "double") for s in m.sizes(t)]
    return {"context": page_context(m.context), "means": [e for e in means if e["ratios"]],
            "errors": [[*k, {c: [f"{u:.3g}" for u in e] for c, e in v.items()}] for k, v in m.errors.items()],
            "rows": rows}


def mean_ratios(rows):
    """Geometric means of peer / ramp; `fastest`: of the fastest peer of each row."""
    rows = [row for row in rows if "ramp" in row and fastest_peer(row)]
    ratios = {p: [ratio(row, p) for row in rows if p in row] for p in PEERS}
    ratios["fastest"] = [ratio(row, fastest_peer(row)) for row in rows]
    return {p: round(geometric_mean(v), 3) for p, v in ratios.items() if v}


def page_context(context):
    kept = ("processor", "instruction_set", "compiler", "xsimd", "oneDNN", "Eigen", "commit")
    return {"date": context["date"][:10], **{k: context[k] for k in kept if k in context}}


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def write_summary(summary):
    c = summary["context"]
    name = re.sub("[^a-z0-9]+", "-", f"{c['processor']}-{c['instruction_set']}-{c['date']}".lower().replace("(r)", ""))
    path = FOLDER / "results" / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    lists = ",\n".join(f'"{key}": [\n' + ",\n".join(map(compact, summary[key])) + "\n]"  # a line for each row
                       for key in ("means", "errors", "rows"))
    path.write_text('{\n"context": ' + compact(c) + f",\n{lists}\n}}\n", encoding="utf-8")
    print(path)


# --- The page ---

PAGE = """# Benchmarks

<!-- Written by bench/report.py from bench/results/. -->

    bench/run.sh                    # every activation against its scalar reference, about 3 minutes
    bench/run.sh --peers            # beside oneDNN, XNNPACK, Eigen, formulas on xsimd and plain loops
    bench/run.sh --peers --report   # and writes this page
    bench/run.sh --overheads        # small arrays, in place, value and derivative together, memory
    bench/run.sh --compile-time     # what including ramp costs the compiler

One command installs what is missing (Debian), builds, measures and prints. `--filter '^gelu/'` measures less, `--long` more
often, `--isa avx2` for another instruction set, `--help` says the rest. A new activation takes part once it is in
`include/ramp/activations/list.hpp` and `include/ramp/reference.hpp`.

## What is measured

- **Candidates.** `ramp`: the call on arrays that a user writes. `reference`: the formula of `ramp/reference.hpp` in a loop over
  scalars, `-O3`. `xsimd`: the same formula on `xsimd::batch`. `plain loop`: the same formula with `-O3 -ffast-math`, which the
  compiler vectorizes with glibc's vector functions. `oneDNN`, `XNNPACK`: their primitives and operators, created once, on one
  thread, with no wider instructions than the build uses. `Eigen`: array expressions.
- **Copy bound.** The same memory traffic without the function: a copy (forward), a product (backward), a copy into two arrays
  (both); the faster of the compiler's code and of a loop over registers.
- **Arguments.** x and grad_out are drawn from N(0, 3), a million different numbers, repeated. Default parameters.
- **Time.** Google Benchmark runs all candidates for one activation, type and size together, their repetitions in random
  order, on one thread. A repetition takes 50 microseconds or one call; tables show the fastest of 60 (fewer for large arrays),
  `(m)` the median.
- **Ratio.** The time of a peer divided by ramp's: above 1 ramp is faster. On a busy machine the ratio of a row varies
  by 5 % from run to run (standard deviation).
- **Accuracy.** Peers need not keep ramp's bounds, and do not: see the errors in ULP below the tables.
"""


def markdown_table(header, rows, left=2):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * left + "---:|" * (len(header) - left)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def section(summary, pictures):
    c = summary["context"]
    parts = [f"## {c['processor']}, {c['instruction_set']}, {c['date']}",
             ", ".join([c["compiler"], *(f"{k} {c[k]}" for k in ("xsimd", "oneDNN", "Eigen") if k in c),
                        f"commit {c.get('commit', 'unknown')}", "one thread"]) + "." + c.get("note", ""),
             "Geometric means of peer / ramp:", means_table(summary), lowest_rows(summary)]
    parts += [f"![{p.stem.replace('-', ' ')}](pictures/{p.name})" for p in pictures]
    for type_ in ("float", "double"):
        rows = [r for r in summary["rows"] if r["type"] == type_]
        if rows:
            parts.append(details(f"Every row, {type_}", rows_table(rows)))
    if summary["errors"]:
        errors = {(a, d): {c: tuple(map(float, e)) for c, e in v.items()} for a, d, v in summary["errors"]}
        header, rows = accuracy_table(errors)
        parts.append(details("Errors in ULP", ACCURACY_TITLE.replace("\n", " ") + "\n\n" + markdown_table(header, rows)))
    return "\n\n".join(p for p in parts if p)


def details(title, text):
    return f"<details><summary>{title}</summary>\n\n{text}\n\n</details>"


def means_table(summary):
    used = [p for p in ["fastest", *PEERS] if any(p in m["ratios"] for m in summary["means"])]
    return markdown_table(["type", "elements", "fastest peer of each row", *used[1:]],
                          [[m["type"], f"{m['size']:,}", *(f"{m['ratios'][p]:.2f}" if p in m["ratios"] else "–"
                                                           for p in used)] for m in summary["means"]], left=1)


def fastest_ratio(row, size):
    ratios = row["ratios"].get(str(size))
    return min(ratios.items(), key=lambda item: item[1]) if ratios else None


def lowest_rows(summary):
    lines = []
    for type_ in ("float", "double"):
        for size in PAGE_SIZES:
            ratios = [(fastest_ratio(r, size), r) for r in summary["rows"] if r["type"] == type_]
            low = sorted((f[1], r["activation"], r["direction"], f[0]) for f, r in ratios if f and f[1] < 0.95)
            if any(f for f, _ in ratios):
                lines.append(f"- {type_}, {size:,}: " + (", ".join(f"`{a}` {d} {q:.2f} ({p})" for q, a, d, p in low)
                                                        or "none"))
    return "Rows below 0.95 of the fastest peer's speed:\n\n" + "\n".join(lines)


def rows_table(rows):
    sizes = [s for s in PAGE_SIZES if any(str(s) in r["ratios"] for r in rows)]
    peers = [p for p in PEERS if any(p in q for r in rows for q in r["ratios"].values())]
    header = ["activation", "", *(f"ns, {s:,}" for s in sizes), *(f"copy, {s:,}" for s in sizes),
              *(f"fastest / ramp, {s:,}" for s in sizes), "fastest",
              *(f"{p}, {sizes[-1]:,}" for p in peers)]
    table = []
    for r in rows:
        line = [f"`{r['activation']}`", r["direction"]]
        line += [f"{r[what][str(s)]:.3f}" if str(s) in r[what] else "–" for what in ("ns", "copy") for s in sizes]
        line += [f"{fastest_ratio(r, s)[1]:.2f}" if fastest_ratio(r, s) else "–" for s in sizes]
        last = r["ratios"].get(str(sizes[-1]), {})
        table.append(line + [min(last, key=last.get, default="–"), *(f"{last[p]:.2f}" if p in last else "–" for p in peers)])
    keep = [k for k in range(len(header)) if any(line[k] != "–" for line in table)]
    return markdown_table([header[k] for k in keep], [[line[k] for k in keep] for line in table])


def write_page():
    summaries = [json.loads(p.read_text(encoding="utf-8")) for p in (FOLDER / "results").glob("*.json")]
    summaries.sort(key=lambda s: s["context"]["date"], reverse=True)
    pictures = sorted((FOLDER / "pictures").glob("*.png"))  # of the newest machine
    sections = [section(s, pictures if k == 0 else []) for k, s in enumerate(summaries)]
    (FOLDER / "README.md").write_text("\n\n".join([PAGE.rstrip(), *sections]) + "\n", encoding="utf-8")
    print(FOLDER / "README.md")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", help="what ramp_benchmark wrote")
    parser.add_argument("--page", action="store_true", help="write bench/README.md, its results and pictures")
    parser.add_argument("--curves", help="a file with many sizes, for the picture of throughput")
    arguments = parser.parse_args()
    if not arguments.file and not arguments.page:
        parser.error("give a file, --page, or both")
    if arguments.file:
        measurements = Measurements(arguments.file)
        for suite in measurements.suites:
            PRINTERS[suite](measurements)
        if measurements.context.get("cpu_scaling_enabled"):
            print("\nThe processor changes its frequency as it likes (CPU scaling): ratios are steadier than times.")
        if arguments.page:
            import draw
            write_summary(summarize(measurements))
            draw.draw(measurements, Measurements(arguments.curves) if arguments.curves else None)
    if arguments.page:
        write_page()


if __name__ == "__main__":
    sys.exit(main())
