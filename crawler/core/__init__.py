"""The pure core: values in, values out. No I/O, no clock, no network library may enter here."""
