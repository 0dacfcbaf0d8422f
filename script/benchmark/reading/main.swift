// What reading show files costs without what a command does besides: one of script/bench's yardsticks.
//
//     tvlog-reading read|scan|keep|parse LIBRARY
//
// `read` takes the bytes alone, `scan` makes values of them, `keep` holds those of all files at once,
// `parse` makes them through libyaml. Prints files, bytes and how many were scanned.
import TVLogCore
import TVLogFiles

guard CommandLine.arguments.count == 3 else {
  print("usage: tvlog-reading read|scan|keep|parse LIBRARY")
  throw FileError("read", "the arguments", reason: "there must be two")
}

let mode = CommandLine.arguments[1]
let folder = LibraryFolder(CommandLine.arguments[2])
var bytesRead = 0
var scanned = 0
var kept: [Show] = []
let places = try folder.places()

for place in places {
  let bytes = try FileSystem.real.read(place.path, ShowFile.sizeLimit)
  bytesRead += bytes.count
  switch mode {
  case "scan", "keep":
    guard let show = ShowReader.scan(bytes, slug: place.slug) else { continue }
    scanned += 1
    if mode == "keep" { kept.append(show) }
  case "parse": _ = ShowReader.parse(bytes, slug: place.slug, path: place.path)
  default: break
  }
}
print(places.count, "files,", bytesRead, "bytes,", scanned, "scanned,", kept.count, "kept")
