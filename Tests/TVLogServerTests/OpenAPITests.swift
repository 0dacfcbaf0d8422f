import Foundation
import Testing

@testable import TVLogServer

struct OpenAPITests {
  @Test func `every route is in the document, and nothing else`() async throws {
    let server = try await TestServer()
    let document = try await server.asNobody.get("/openapi.json").object
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let told = Set(paths.flatMap { path, item in item.keys.map { "\($0.uppercased()) \(path)" } })
    let routes = Set(server.server.routes.endpoints.map { "\($0.method.rawValue) \($0.path)" })
    #expect(told == routes)
    #expect(routes.count == server.server.routes.endpoints.count)
  }

  @Test func `every route of the document is answered, and no other method`() async throws {
    let server = try await TestServer()
    for endpoint in Endpoint.all {
      let path = endpoint.examplePath(show: "night-ferry")
      let match = try #require(server.server.routes.match(path.prefix { $0 != "?" }), "\(path)")
      #expect(match.endpoints[endpoint.method]?.id == endpoint.id)
    }
  }

  @Test func `operations have names of their own, and names in paths a form`() {
    #expect(Set(Endpoint.all.map(\.id)).count == Endpoint.all.count)
    for endpoint in Endpoint.all {
      for case .name(let name) in endpoint.steps {
        #expect(Endpoint.pathForms[name] != nil, "\(endpoint.path)")
      }
      #expect(!endpoint.summary.isEmpty)
    }
  }

  @Test func `a form's example is of that form`() {
    let forms: [TextForm] =
      Array(Endpoint.pathForms.values) + [.date, .day, .time, .episodes, .years, .cursor, .text]
    for form in forms {
      #expect(form.accepts(form.example), "\(form.name)")
      if let pattern = form.pattern {
        #expect(form.example.range(of: pattern, options: .regularExpression) != nil, "\(form.name)")
      }
    }
  }
}
