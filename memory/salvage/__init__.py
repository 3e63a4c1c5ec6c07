"""Reading what can be read of a damaged file, page by page, without SQLite's help.

SQLite stops at the first page that it can't make sense of, and at the header at once. Here each
page is read on its own: first along the trees of the tables, then those that a broken tree no
longer leads to. The format is that of https://www.sqlite.org/fileformat2.html, whose sections are
named where a rule of theirs is used.
"""
