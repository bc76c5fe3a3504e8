"""What the benchmark scripts share: servers in subprocesses, a load client, options and reports."""
