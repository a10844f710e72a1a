#!/usr/bin/env python3
"""Writes the tables of this folder: piecewise polynomials in 32 slots, fitted with mpmath (Debian: python3-mpmath).

  generate.py [NAME ...]        all tables, or these

The slot of x is round(per_unit*x + per_square*x**2 + per_cube*x**3) modulo 32. In each slot f(x) = c[0] + c[1]*d + c[2]*d*d + ... with
d = x - centre. The centre is a float where f is most nearly a float: c[0] and the rest are then the value as the sum of two
numbers. Where f falls fast it lies off the middle, towards the smaller |f|: next to a large c[0] a small value is a difference
that magnifies the rounding errors of the rest. Where f has a zero, the zero, rounded, is the centre of its slot, and the relative error stays
small down to it; a slot with 0 has centre 0 if f(0) is a float. The other coefficients: least squares at Chebyshev nodes with the error relative to f, rounded one by one
with the rest refitted.
"""
import os
import sys

from mpmath import mp, mpf

mp.prec = 160
HERE = os.path.dirname(os.path.abspath(__file__))
NODES = 20
CANDIDATES = 500
LEAN = mpf(4) / 10


def to_float(x):
    """x rounded to the nearest float, none of them subnormal."""
    if x == 0:
        return mpf(0)
    mantissa, exponent = mp.frexp(x)
    return mp.ldexp(mp.nint(mp.ldexp(mantissa, 24)), exponent - 24)


def literal(x):
    """A float as C++ writes it."""
    if x == 0:
        return "0x0p0f"
    mantissa, exponent = mp.frexp(abs(x))
    bits = int(mp.ldexp(mantissa, 24)) << 1  # 1.23 bits, then a 0 to fill the last hexadecimal digit
    digits = f"{bits & 0xffffff:06x}".rstrip("0")
    return f"{'-' if x < 0 else ''}0x1{'.' if digits else ''}{digits}p{exponent - 1}f"


def solve(rows, right):
    """The least squares solution of rows*c = right."""
    a = mp.matrix(rows)
    return list(mp.lu_solve(a.T * a, a.T * mp.matrix(right)))


def boundary(table, n):
    """The x with per_unit*x + per_square*x**2 + per_cube*x**3 = n."""
    b, a2, a3 = table.per_unit, table.per_square, table.per_cube
    if a2 == 0 and a3 == 0:
        return n / b
    return mp.findroot(lambda x: ((a3 * x + a2) * x + b) * x - n, (mpf(0), mpf(10)), solver="anderson")


def fit_slot(f, low, high, degree, zero):
    middle, half = (low + high) / 2, (high - low) / 2
    fall = mp.log(abs(f(low) / f(high)))
    preferred = middle + (mp.sign(fall) * LEAN * half if abs(fall) > 0.5 else 0)
    if zero is not None and low < zero < high:
        centre = to_float(zero)
    elif low <= 0 <= high and to_float(f(mpf(0))) == f(mpf(0)):
        centre = mpf(0)
    else:
        best = None
        for k in range(-CANDIDATES, CANDIDATES + 1):
            candidate = to_float(preferred + half * k / (10 * CANDIDATES))
            value = f(candidate)
            miss = abs(to_float(value) / value - 1) + mpf(10) ** -14 * abs(k)
            if best is None or miss < best[0]:
                best = (miss, candidate)
        centre = best[1]
    c = [to_float(f(centre))]
    nodes = [middle + half * mp.cos(mp.pi * (2 * i + 1) / (2 * NODES)) for i in range(NODES)]
    values = [f(x) for x in nodes]
    for known in range(1, degree + 1):
        rows, right = [], []
        for x, value in zip(nodes, values):
            d = x - centre
            rows.append([d**k / value for k in range(known, degree + 1)])
            right.append((value - sum(ck * d**k for k, ck in enumerate(c))) / value)
        c.append(to_float(solve(rows, right)[0]))
    error = max(abs(sum(ck * (x - centre) ** k for k, ck in enumerate(c)) / v - 1) for x, v in zip(nodes, values))
    return centre, c, error


class Table:
    def __init__(self, name, comment, f, degree, first, per_unit, per_square=0.0, per_cube=0.0, zero=None):
        self.name, self.comment, self.f, self.degree, self.first = name, comment, f, degree, first
        self.per_unit, self.per_square, self.per_cube = (to_float(mpf(k)) for k in (per_unit, per_square, per_cube))
        self.zero = zero

    def text(self):
        centres, columns, error = [None] * 32, [[None] * 32 for _ in range(self.degree + 1)], mpf(0)
        for n in range(self.first, self.first + 32):
            low, high = boundary(self, n - mpf(0.5)) if n > 0 or self.first < 0 else mpf(0), boundary(self, n + mpf(0.5))
            centre, c, e = fit_slot(self.f, low, high, self.degree, self.zero)
            error = max(error, e)
            centres[n % 32] = centre
            for k in range(self.degree + 1):
                columns[k][n % 32] = c[k]
        low = mpf(0) if self.first == 0 else boundary(self, mpf(self.first) - mpf(0.5))
        high = boundary(self, self.first + mpf(31.5))
        print(f"{self.name}: [{mp.nstr(low, 5)}, {mp.nstr(high, 5)}], error 2^{mp.nstr(mp.log(error, 2), 4)}", file=sys.stderr)

        def block(values, indent):
            lines = [", ".join(literal(v) for v in values[i : i + 4]) for i in range(0, 32, 4)]
            return (",\n" + " " * indent).join(lines)

        comment = self.comment + f" Relative error 2^{mp.nstr(mp.log(error, 2), 3)}."
        text = "".join(f"/// {line}\n" for line in wrap(comment, 120)) + f"struct {self.name} {{\n"
        text += f"  static constexpr float lowest = {literal(self.inside(low, 1))}, highest = {literal(self.inside(high, -1))};\n"
        text += f"  static constexpr float per_unit = {literal(self.per_unit)}"
        text += "".join(f", {k} = {literal(getattr(self, k))}" for k in ("per_square", "per_cube") if getattr(self, k))
        text += ";\n"
        text += f"  static constexpr simd::table32 centre{{\n      {{{block(centres, 7)}}}}};\n"
        text += "  static constexpr simd::table32 c[]{\n"
        text += ",\n".join(f"      {{{{{block(column, 8)}}}}}" for column in columns)
        return text + "};\n};\n"

    @staticmethod
    def inside(x, direction):
        """A short number next to x that belongs to the table for certain."""
        return mp.floor(x * 256) / 256 if direction < 0 else mp.ceil(x * 256) / 256


def wrap(text, width):
    line, lines = "", []
    for word in text.split():
        if line and len(line) + 1 + len(word) > width - 4:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def logistic_derivative(x):
    return logistic(x) * logistic(-x)


def silu_derivative(x):
    return logistic(x) + x * logistic_derivative(x)


def mish_gate(x):
    w = mp.exp(x)
    return w * (w + 2) / (w * (w + 2) + 2)


def mish_derivative(x):
    w = mp.exp(x)
    return w * (w**3 + 4 * w**2 + (6 + 4 * x) * w + 4 * (1 + x)) / (w * (w + 2) + 2) ** 2


def normal_tail(a):
    return mp.erfc(a / mp.sqrt(2)) / 2


def gelu_derivative(a):
    """f'(-a)"""
    return normal_tail(a) - a * mp.exp(-a * a / 2) / mp.sqrt(2 * mp.pi)


CUBIC = mpf("0.044715")


def gelu_tanh_exponent(a):
    return 2 * mp.sqrt(2 / mp.pi) * (a + CUBIC * a**3)


def gelu_tanh_tail(a):
    return logistic(-gelu_tanh_exponent(a))


def gelu_tanh_derivative(a):
    """f'(-a)"""
    slope = 2 * mp.sqrt(2 / mp.pi) * (1 + 3 * CUBIC * a * a)
    return gelu_tanh_tail(a) - a * slope * logistic_derivative(gelu_tanh_exponent(a))


FILES = {
    "logistic": [
        Table("logistic_table", "σ(x) = 1/(1 + e^-x).", logistic, 6, -12, 1.12),
        Table("logistic_derivative_table", "σ'(a) = σ(a)·σ(-a) for a >= 0.", logistic_derivative, 4, 0, 3),
    ],
    "silu": [
        Table("silu_derivative_table", "silu'(x) = σ(x) + x·σ'(x).", silu_derivative, 7, -16, 1.5,
              zero=mp.findroot(silu_derivative, -1.278)),
    ],
    "softplus": [
        Table("softplus_table", "log(1 + e^-a) for a >= 0.", lambda a: mp.log1p(mp.exp(-a)), 5, 0, 1.8),
    ],
    "mish": [
        Table("mish_gate_table", "tanh(log(1 + e^x)) = mish(x)/x.", mish_gate, 6, -17, 1.6),
        Table("mish_derivative_table", "mish'(x).", mish_derivative, 7, -16, 1.5, zero=mp.findroot(mish_derivative, -1.1924)),
    ],
    "normal": [
        Table("gelu_tail_table", "a·Φ(-a) = -gelu(-a) for a >= 0.", lambda a: a * normal_tail(a), 7, 0, 0.75, 0.26),
        Table("gelu_derivative_table", "gelu'(-a) = Φ(-a) - a·φ(a) for a >= 0.", gelu_derivative, 7, 0, 0.95, 0.243,
              zero=mp.findroot(gelu_derivative, 0.7518)),
    ],
    "gelu_tanh": [
        Table("gelu_tanh_tail_table", "-gelu_tanh(-a) for a >= 0.", lambda a: a * gelu_tanh_tail(a), 8, 0, 0.9, 0, 0.0328),
        Table("gelu_tanh_derivative_table", "gelu_tanh'(-a) for a >= 0.", gelu_tanh_derivative, 8, 0, 1.0, 0, 0.0318,
              zero=mp.findroot(gelu_tanh_derivative, 0.7525)),
    ],
    "squareplus": [
        Table("squareplus_gap_table", "(√(a² + 4) - a)/2 = squareplus(-a) for a >= 0.", lambda a: 2 / (mp.sqrt(a * a + 4) + a), 4, 0, 3),
        Table("squareplus_derivative_table", "(1 - a/√(a² + 4))/2 = squareplus'(-a) for a >= 0.",
              lambda a: 2 / (mp.sqrt(a * a + 4) * (mp.sqrt(a * a + 4) + a)), 4, 0, 3),
    ],
    "tanh_derivative": [
        Table("tanh_derivative_table", "tanh'(a) = 1 - tanh(a)² for a >= 0.", lambda a: mp.sech(a) ** 2, 6, 0, 3),
    ],
}

if __name__ == "__main__":
    for name in sys.argv[1:] or FILES:
        structs = "\n".join(table.text() for table in FILES[name])
        with open(os.path.join(HERE, name + ".hpp"), "w", encoding="utf-8") as out:
            out.write("// Written by generate.py: see there for what the numbers are.\n// clang-format off\n#pragma once\n\n"
                      "#include <ramp/simd/table.hpp>\n\nnamespace ramp::kernels {\n\n"
                      f"{structs}\n}}  // namespace ramp::kernels\n")
