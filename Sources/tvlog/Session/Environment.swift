import Glibc

/// What the process was given besides its arguments.
struct Environment: Sendable {
  let workingFolder: String

  init() {
    let path = unsafe getcwd(nil, 0)
    workingFolder = unsafe path.map { unsafe String(cString: $0) } ?? "/"
    unsafe free(path)
  }

  /// A variable that is set and not empty.
  subscript(name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// A folder of the user's by the XDG base directory specification, with tvlog's name.
  func userFolder(_ variable: String, fallback: String) -> String {
    let base = self[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? "\(self["HOME"] ?? "/")/\(fallback)") + "/tvlog"
  }

  var configFile: String { userFolder("XDG_CONFIG_HOME", fallback: ".config") + "/config.yaml" }
  var cacheFolder: String { userFolder("XDG_CACHE_HOME", fallback: ".cache") }

  /// A path as the user means it, made absolute.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home = self["HOME"] { return home + path.dropFirst(1) }
    let whole = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
