import TVLogCore
import TVLogFiles
import TVLogMetadata

extension AccountLibrary {
  /// Makes a show of a request: by a provider's number, or by hand.
  func addShow(_ call: Call) async throws -> Answer {
    let isByID = call.json["id"] != nil
    guard isByID != (call.json["title"] != nil) else {
      throw Problem.invalid([.init(pointer: "", detail: "either 'id' or 'title' must be there")])
    }
    let metadata = isByID ? try await metadata(call) : nil
    let moment = try moment()
    let folder = folder
    let (show, change) = try await queue.run {
      if let metadata { try requireAbsence(of: metadata) }
      let show = try AccountLibrary.newShow(call, metadata, moment, in: folder)
      return (show, try LibraryWriter(folder, isDry: false).create(show))
    }
    return try Answer.json(show, 201, tag: EntityTag.of(change.after ?? []))
      .with("Location", "/v1/shows/\(show.slug)")
  }

  func metadata(_ call: Call) async throws -> Metadata {
    let providers = providers
    return try await providers.show(try await reference(call, providers)) { _ in }.metadata
  }

  /// Which show of which provider the body names.
  private func reference(
    _ call: Call, _ providers: Providers
  ) async throws -> (provider: ProviderID, id: Int) {
    switch ProviderReference(call.json["id"]?.text ?? "") {
    case .show(let provider, let id)?: return (provider, id)
    case .external(let external)?:
      if let id = try await providers.tvmaze.find(external) { return (.tvmaze, id) }
      if let id = try await providers.tmdb?.find(external) { return (.tmdb, id) }
      throw Problem(404, "not-found", "The provider has no such show")
    case nil:
      throw Problem.invalid([.init(pointer: "/id", detail: "is no provider's number")])
    }
  }

  private static func newShow(
    _ call: Call, _ metadata: Metadata?, _ moment: Moment, in folder: LibraryFolder
  ) throws -> Show {
    let title = call.json["title"]?.text ?? metadata?.title ?? ""
    let aka = call.json["aka"]?.texts ?? metadata?.aka ?? []
    let wanted = call.json["slug"]?.text
    if let wanted, !Slug.isValid(wanted) {
      throw Problem.invalid([.init(pointer: "/slug", detail: "'\(wanted)' cannot be a show's name")]
      )
    }
    let slug =
      wanted
      ?? Slug.make(title: title, aka: aka, about: metadata?.about ?? About()) { name in
        (try? folder.place(of: name)) != nil
      }
    guard Slug.isValid(slug) else {
      throw Problem.invalid([
        .init(pointer: "/slug", detail: "the title gives no file name; say one")
      ])
    }
    var show = metadata.map { Show($0, slug: slug) } ?? Show(slug: slug, title: title)
    show.aka = aka
    show.add(toList: call.json["list"]?.text ?? Status.wantToWatch.rawValue)
    show.rating = try call.json["rating"]?.rating()
    show.tags = call.json["tags"]?.texts?.firstOnes ?? []
    show.review = call.json["review"]?.text
    show.added = moment.clock.today
    return show
  }

  /// Gives a show's file another name.
  func rename(_ call: Call) async throws -> Answer {
    let slug = call.json["slug"]?.text ?? ""
    guard Slug.isValid(slug) else {
      throw Problem.invalid([.init(pointer: "/slug", detail: "'\(slug)' cannot be a show's name")])
    }
    let (folder, memory) = (folder, memory)
    let bytes = try await queue.run {
      guard let place = try folder.place(of: call.slug) else { throw Problem.noShow(call.slug) }
      // The answer is the show: one with mistakes is not renamed here.
      _ = try memory.entry(call.slug)?.show()
      let changes = try LibraryWriter(folder, isDry: false).rename(place, to: slug) { bytes in
        try call.requireMatch(EntityTag.of(bytes))
      }
      return changes.last?.after ?? []
    }
    guard let entry = try memory.entry(slug) else { throw Problem.noShow(slug) }
    return try Answer.json(try entry.show(), tag: EntityTag.of(bytes))
      .with("Location", "/v1/shows/\(slug)")
  }
}
