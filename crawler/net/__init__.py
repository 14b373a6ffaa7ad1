"""The only way to the network: a fetcher that paces, retries and guards, and never decides."""
