"""How a matrix product with constant weights is written into an ONNX graph.

`fixed8` is the form of what ships: int8 weights with a scale a column, eight-bit activations with a scale and a zero point that were found
beforehand on a sample (calibration), integer sums. Integer sums are exact in any order, and nothing is measured while it runs, so a text's
numbers cannot depend on what else is in the batch, on the batch's shape, or on which kernel the processor chose. `dynamic8` is what model
hubs carry: one scale for the whole batch, so texts must be run one by one. `fp32` is the reference.
"""
import numpy as np
from onnx import helper, numpy_helper

CONTRIB = "com.microsoft"
# Seven bits: on processors without VNNI two products are added in 16 bits before they are widened, and eight bits overflow there.
WEIGHT_BITS = 7


class Graph:
    """Nodes of one graph or branch, and the initializers, which branches share with the graph around them."""

    def __init__(self, form, initializers=None, prefix="", weight_bits=WEIGHT_BITS, ranges=None):
        self.form, self.prefix, self.weight_bits, self.ranges = form, prefix, weight_bits, ranges
        self.nodes, self.initializers, self.count = [], {} if initializers is None else initializers, 0

    def branch(self, prefix):
        return Graph(self.form, self.initializers, prefix, self.weight_bits, self.ranges)

    def op(self, kind, inputs, outputs=1, domain=None, name=None, **attributes):
        self.count += 1
        names = [name or f"{self.prefix}{kind}_{self.count}"] if outputs == 1 else [
            f"{self.prefix}{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name, value):
        if name not in self.initializers:
            self.initializers[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def quantised(self, x, name):
        """The rows of `x`, ready for `linear` of that name."""
        if self.form == "fp32":
            return x
        if self.form == "fixed8":
            step, zero = self.ranges[name]
            step, zero = self.constant(f"{name}.step", np.float32(step)), self.constant(f"zero.{zero}", np.uint8(zero))
            return self.op("QuantizeLinear", [x, step, zero]), step, zero
        return self.op("DynamicQuantizeLinear", [x], 3)

    def linear(self, rows, name, weight, bias=None):
        """@param weight float, [in, out]; `rows` of `quantised` for the same name."""
        if self.form == "fixed8":
            return self.fixed(rows, name, *int8_columns(weight, self.weight_bits), bias)
        if self.form == "fp32":
            y = self.op("MatMul", [rows, self.constant(f"{name}.weight", weight)])
        else:
            y = self.dynamic(rows, name, *int8_columns(weight, 8))
        return y if bias is None else self.op("Add", [y, self.constant(f"{name}.bias", bias)])

    def fixed(self, rows, name, weight, scale, bias):
        quantised, step, zero = rows
        inputs = [quantised, self.constant(f"{name}.weight", weight), step, self.constant(f"{name}.scale", scale), zero,
                  self.constant("zero", np.int8(0)), *([] if bias is None else [self.constant(f"{name}.bias", bias)])]
        return self.op("MatMulIntegerToFloat", inputs, domain=CONTRIB)

    def dynamic(self, rows, name, weight, scale):
        quantised, batch_scale, zero = rows
        sums = self.op("MatMulInteger", [quantised, self.constant(f"{name}.weight", weight), zero,
                                         self.constant("zero", np.int8(0))])
        scales = self.op("Mul", [batch_scale, self.constant(f"{name}.scale", scale)])
        return self.op("Mul", [self.op("Cast", [sums], to=1), scales])


def int8_columns(weight, bits):
    """@returns int8 [in, out] within +-(2^(bits-1) - 1), and the scale of each column."""
    top = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(weight).max(0), 1e-8).astype(np.float32) / top
    return np.clip(np.rint(weight / scale), -top, top).astype(np.int8), scale
