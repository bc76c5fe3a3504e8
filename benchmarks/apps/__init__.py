"""The programs that the benchmarks serve: one per implementation, all showing the same page."""
