"""Lists made of real papers, each in the manner of a service or a style, with what they say."""
