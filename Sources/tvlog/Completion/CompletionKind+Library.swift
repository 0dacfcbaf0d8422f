import ArgumentParser
import TVLogCore

/// What a shell offers for the words of a library; wrong or missing libraries offer nothing.
extension CompletionKind {
  /// Slugs.
  static let shows = CompletionKind.custom { words, _, prefix in
    CompletionLibrary(words)?.slugs(prefix) ?? []
  }

  /// A show, then its episodes; another show may follow.
  static let showsAndEpisodes = CompletionKind.custom { words, index, prefix in
    guard let library = CompletionLibrary(words) else { return [] }
    let before = words.prefix(max(0, index)).dropFirst(2)
    guard let place = before.lazy.reversed().compactMap(library.place).first else {
      return library.slugs(prefix)
    }
    // Another show may follow; nobody wants thousands of names before a letter is typed.
    return library.episodes(of: place, prefix: prefix)
      + (prefix.isEmpty ? [] : library.slugs(prefix))
  }

  static let lists = CompletionKind.custom { words, _, _ in
    CompletionLibrary(words)?.listNames ?? []
  }

  static let tags = CompletionKind.custom { words, _, _ in
    CompletionLibrary(words)?.words(of: "tags") ?? []
  }

  /// Fields of queries, and slugs.
  static let queries = CompletionKind.custom { words, _, prefix in
    let fields = QueryField.allCases.flatMap { field in
      (field.words ?? [""]).map { "\(field.rawValue):\($0)" }
    }
    return prefix.isEmpty
      ? fields.filter { $0.hasSuffix(":") }
      : fields + (CompletionLibrary(words)?.slugs(prefix) ?? [])
  }
}
