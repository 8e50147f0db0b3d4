"""What mutagen and TagLib need for the same work: prints the seconds of one call, the median of several.

usage: tags.py mutagen|taglib read FILE SECONDS
       tags.py mutagen|taglib edit FILE NAME SIZE
"""
import statistics
import sys
import time

peer, work, path = sys.argv[1:4]

if peer == "mutagen":
    from mutagen.asf import ASF

    def read():
        return len(ASF(path).tags)

    def edit(name, size):
        file = ASF(path)
        file.tags[name] = ["x" * size]
        file.save()
else:
    import taglib

    def read():
        with taglib.File(path) as file:
            return len(file.tags)

    def edit(name, size):
        with taglib.File(path) as file:
            file.tags[name] = ["x" * size]
            file.save()


def timed(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if work == "read":
    end = time.perf_counter() + float(sys.argv[4])
    times = []
    while time.perf_counter() < end:
        times.append(timed(read))
    print(statistics.median(times))
else:
    print(timed(lambda: edit(sys.argv[4], int(sys.argv[5]))))
