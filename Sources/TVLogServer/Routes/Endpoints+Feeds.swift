import Glibc
import TVLogCore
import TVLogFiles

extension Endpoint {
  /// Calendar feeds by links that nobody guesses.
  static let feeds: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/feeds", id: "feeds", summary: "The account's feed links.",
      success: Success(
        status: 200, about: "Their names; the links themselves are shown once.",
        schema: .list(.answer([]), most: 1000)),
      handler: .read { _, library in
        let grants = try library.shared.accounts.book().accounts[library.account] ?? []
        return try .json(grants.filter { $0.scope == .feed }.map(FeedBody.init))
      }),
    Endpoint(
      method: .post, path: "/v1/feeds", id: "addFeed",
      summary: "Makes a link to the calendar of everything followed, or to a feed of tvlog.yaml.",
      body: Body(
        schema: .object([.init("name", .text(.link), required: true), .init("feed", .text(.line))])),
      success: Success(
        status: 201, about: "The link, which is shown this once.", schema: .answer([])),
      handler: .write { call, library in try library.addFeed(call) }),
    Endpoint(
      method: .delete, path: "/v1/feeds/{name}", id: "deleteFeed",
      summary: "Revokes a feed's link.",
      success: Success(status: 204, about: "The link leads nowhere now."),
      handler: .write { call, library in
        let name = call.names["name"] ?? ""
        let isGone = try library.shared.accounts.change { book in
          let before = try book.grants(of: library.account)
          let rest = before.filter { $0.scope != .feed || $0.name != name }
          book.accounts[library.account] = rest
          return rest.count < before.count
        }
        guard isGone else { throw Problem(404, "not-found", "No such feed") }
        return .nothing
      }),
  ]
}

/// A feed's link as the list tells it.
private struct FeedBody: Encodable {
  let name: String
  @OrNull var feed: String?
  let created: Int64

  init(_ grant: Grant) {
    name = grant.name
    feed = grant.feed
    created = grant.created
  }
}

extension AccountBook {
  /// Throws where the account was removed since the request was let in.
  fileprivate func grants(of account: String) throws -> [Grant] {
    guard let grants = accounts[account] else {
      throw Exchange.unauthorized("the account was removed")
    }
    return grants
  }
}

extension AccountLibrary {
  func addFeed(_ call: Call) throws -> Answer {
    let name = call.json["name"]?.text ?? ""
    let feed = call.json["feed"]?.text
    if let feed, try !memory.settings().feeds.contains(where: { $0.name == feed }) {
      throw Problem.invalid([.init(pointer: "/feed", detail: "tvlog.yaml has no feed '\(feed)'")])
    }
    let token = Token(for: account)
    let grant = Grant(
      name: name, scope: .feed, token: token, created: Int64(time(nil)), feed: feed)
    try shared.accounts.change { book in
      let grants = try book.grants(of: account)
      guard !grants.contains(where: { $0.name == name }) else {
        throw Problem(409, "failure", "There is one of this name already", detail: name)
      }
      guard grants.count < 1000 else {
        throw Problem(409, "failure", "The account has 1000 tokens and feeds already")
      }
      book.accounts[account] = grants + [grant]
    }
    return try Answer.json(["name": name, "link": "/feeds/\(token.text).ics"], 201)
  }
}
