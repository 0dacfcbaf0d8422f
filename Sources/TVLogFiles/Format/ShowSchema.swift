package enum ShowSchema {
  package static var text: String { "" }
}
