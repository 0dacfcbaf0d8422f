import TVLogCore

/// The names of files for words of the library, such as genres: each word its own.
struct FileNames {
  private var names: [String: String] = [:]

  init(_ words: some Sequence<String>) {
    var taken: Set<String> = []
    for word in Set(words).sorted() {
      let base = Slug.make(from: word)
      var name = base.isEmpty ? "list" : base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base.isEmpty ? "list" : base)-\(number)"
        number += 1
      }
      names[word] = name
    }
  }

  subscript(word: String) -> String { names[word] ?? "list" }
}
