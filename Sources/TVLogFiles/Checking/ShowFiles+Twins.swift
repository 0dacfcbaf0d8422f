import TVLogCore

extension [ShowFile] {
  /// Files that have a provider's number in common with an earlier one.
  var sharedIDs: [Diagnostic] {
    var owners: [String: String] = [:]
    return flatMap { file in
      file.show.about.ids.references.compactMap { provider, reference in
        guard let owner = owners.updateValue(file.path, forKey: reference) else { return nil }
        owners[reference] = owner
        return Diagnostic(
          .warning, .duplicateID, "\(owner) has \(reference) too: two files of one show",
          path: file.path, place: file.place(of: "about/ids/\(provider)"),
          help: "move the plays into one of them and remove the other")
      }
    }
  }

  /// Files that share a title with another, and have no year that tells them apart.
  var sharedTitles: [Diagnostic] {
    let byTitle = Dictionary(grouping: self) { $0.show.title.lowercased() }
    return filter { $0.show.about.premiered == nil }.compactMap { file in
      let twins = byTitle[file.show.title.lowercased(), default: []]
      guard let twin = twins.first(where: { $0.path != file.path }) else { return nil }
      return Diagnostic(
        .warning, .duplicateTitle,
        "\(twin.path) has the same title, and no year tells this one from it", path: file.path,
        place: file.place(of: "title"),
        help: "write the day it premiered under about, such as premiered: 2005-03-26")
    }
  }
}

extension ShowIDs {
  /// Each with its provider's name: `tvmaze:82`.
  fileprivate var references: [(provider: String, reference: String)] {
    let numbers = [("tvmaze", tvmaze), ("tmdb", tmdb), ("tvdb", tvdb)].compactMap { name, id in
      id.map { (name, "\(name):\($0)") }
    }
    return numbers + (imdb.map { [("imdb", "imdb:\($0)")] } ?? [])
  }
}
