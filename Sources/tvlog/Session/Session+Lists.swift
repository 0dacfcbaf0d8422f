import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Every list of the show files and every named query.
  func printListNames(_ loaded: LoadedLibrary, _ output: OutputOptions) throws {
    let subjects = subjects(loaded)
    let named = try settings.lists.map { list in
      let found = try search(of: list).results(among: subjects)
      return ListSize(name: list.name, shows: found.count, query: list.query)
    }
    let own = ListSize.all(of: loaded.library.shows)
      .filter { list in !named.contains { $0.name == list.name } }
    try print(
      output, json: Rows(own + named, ListSize.fields), rows: own + named, ListSize.fields,
      table: ListNamesAnswer(own + named))
  }

  /// The query of a named list; what is wrong with it names the file it stands in.
  func search(of list: Settings.NamedQuery) throws -> ShowSearch {
    do throws(QueryError) {
      return try ShowSearch(list.query, clock: clock)
    } catch {
      var failure = Failure(error)
      failure.message = "tvlog.yaml, list '\(list.name)': \(error.message)"
      throw failure
    }
  }

  func noList(_ name: String, _ loaded: LoadedLibrary) -> Failure {
    let names = ListSize.all(of: loaded.library.shows).map(\.name) + settings.lists.map(\.name)
    return Failure(
      .notFound, "no show is on a list '\(name)'",
      help: name.nearest(in: names).map { "did you mean \($0)?" })
  }
}
