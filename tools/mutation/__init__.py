"""Mutation testing: small faults put into the code one by one, to see whether a test notices.

``make mutants``. The faults are those of mutmut; what runs the tests is ours, for mutmut changes
nothing outside functions (no threshold, no pattern, no table), and takes no sample.
"""
