"""The faults that can be put into one module, as mutmut makes them. It runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

_TYPES_ONLY = (cst.Annotation, cst.TypeAlias, cst.Decorator, cst.Import, cst.ImportFrom, cst.Raise)
"""What no test can tell: types, slots of dataclasses, names that are imported, words of errors."""
_FOR_THE_CHECKER = ("cast", "NewType", "TypeVar", "assert_never", "log", "_log")
_SQL = re.compile(
    r"\s*(?:select|insert\s+into|insert\s+or\s+\w+\s+into|update\s+\S+\s+set|delete\s+from|pragma)"
    r"\s[^'\"]+",
    re.IGNORECASE,
)
"""A statement without a text in it: its words and its columns have no case."""
_CODECS = {"utf-8", "latin-1"}
_BY_CASE = re.compile(r"\(\?[A-Za-z]|(?!a-z|A-Z)[A-Za-z]-[A-Za-z]")
"""What case changes in a pattern that ignores it: the name of a group, a range of other letters."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fault: ``old`` becomes ``new``."""

    lines: range
    """From 1: the lines of the statement up to the fault, by which tests are chosen."""
    in_function: bool
    """Whether it runs when something is called, or once when the module is imported."""
    old: cst.CSTNode
    new: cst.CSTNode
    module: cst.Module

    def source(self) -> str:
        """The whole module with the fault in it."""
        changed = self.module.deep_replace(self.old, self.new)
        return changed.code if isinstance(changed, cst.Module) else ""

    def __str__(self) -> str:
        old, new = (
            " ".join(self.module.code_for_node(node).split()) for node in (self.old, self.new)
        )
        return f"{self.lines[-1]}: {old}  ->  {new}"


def changes(source: str) -> list[Change]:
    """All faults of a module's source, in its order."""
    wrapper = MetadataWrapper(cst.parse_module(source))
    visitor = _Visitor(wrapper.module)
    wrapper.visit(visitor)
    return visitor.found


class _Visitor(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, module: cst.Module) -> None:
        super().__init__()
        self._module = module
        self._functions = 0
        self._statements: list[int] = []
        self._caseless = 0
        self.found: list[Change] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _says_nothing(node):
            return False
        if isinstance(node, cst.BaseStatement):
            self._statements.append(self.get_metadata(PositionProvider, node).start.line)
        self.found += self._at(node)
        self._functions += isinstance(node, cst.FunctionDef)
        self._caseless += self._ignores_case(node)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if _says_nothing(original_node):
            return
        self._functions -= isinstance(original_node, cst.FunctionDef)
        self._caseless -= self._ignores_case(original_node)
        if isinstance(original_node, cst.BaseStatement):
            self._statements.pop()

    def _at(self, node: cst.CSTNode) -> Iterator[Change]:
        for kind, operator in mutation_operators:
            if not isinstance(node, kind):
                continue
            for new in operator(node):
                if self._is_the_same(node, new):
                    continue
                end = self.get_metadata(PositionProvider, node).end.line
                lines = range(self._statements[-1], end + 1)
                yield Change(lines, self._functions > 0, node, new, self._module)

    def _ignores_case(self, node: cst.CSTNode) -> bool:
        """Whether it makes a pattern that takes ``a`` and ``A`` for one letter."""
        if not isinstance(node, cst.Call) or self._module.code_for_node(node.func) != "re.compile":
            return False
        flags = " ".join(self._module.code_for_node(each) for each in node.args[1:])
        return re.search(r"\bre\.I(?:GNORECASE)?\b", flags) is not None

    def _is_the_same(self, old: cst.CSTNode, new: cst.CSTNode) -> bool:
        """Whether only letters change their case, where no case is told."""
        if not isinstance(old, cst.SimpleString) or not isinstance(new, cst.SimpleString):
            return False
        if old.value.lower() != new.value.lower():
            return False
        text = old.raw_value
        if self._caseless:
            return _BY_CASE.search(text) is None
        return text in _CODECS or _SQL.fullmatch(text) is not None


def _says_nothing(node: cst.CSTNode) -> bool:
    """Whether no fault below it could be noticed: names of types stand in annotations alone."""
    match node:
        case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()):
            return True
        case cst.If(test=cst.Name(value="TYPE_CHECKING")):
            return True
        case (
            cst.Call(func=cst.Name(value=name))
            | cst.Call(func=cst.Attribute(value=cst.Name(value=name)))
        ):
            return name in _FOR_THE_CHECKER
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value="__all__"))]):
            return True
        case (
            cst.Assign(value=cst.Call(func=cst.Name(value="TypeVar")))
            | cst.Assign(
                value=cst.Subscript(value=cst.Name(value="Callable" | "Mapping" | "tuple"))
            )
        ):
            return True
    return isinstance(node, _TYPES_ONLY)
