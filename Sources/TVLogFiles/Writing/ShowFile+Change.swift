public import LosslessYAML
public import TVLogCore

extension ShowFile {
  /// Why a change was not written.
  public enum Refusal: Error, Sendable {
    /// The text is written in a way that tvlog does not edit; with what to do by hand.
    case edit(EditRefused)
    /// The new text would not say what the change meant, or would have new errors: a fault of tvlog.
    case unverified([Diagnostic])
  }

  /// The file's bytes with only those lines changed that make it say the new show.
  ///
  /// The result is read again and must say exactly that, with no error that was not there before.
  public func bytes(saying new: Show) throws(Refusal) -> [UInt8] {
    let edits = ShowEdits(of: document, from: show, to: new).all
    if edits.isEmpty {
      guard show == new else { throw .unverified([]) }
      return document.bytes
    }
    let changed: Document
    do throws(EditRefused) {
      changed = try document.applying(edits)
    } catch {
      throw .edit(error)
    }
    if let spaced = changed.separatingNewPlays(from: document), isRight(spaced, new) {
      return spaced.bytes
    }
    guard isRight(changed, new) else { throw .unverified(newErrors(in: reading(changed))) }
    return changed.bytes
  }

  private func isRight(_ changed: Document, _ new: Show) -> Bool {
    let reading = reading(changed)
    return reading.partial.inOrder == new.inOrder && newErrors(in: reading).isEmpty
  }

  private func reading(_ changed: Document) -> ShowReading {
    ShowReader.read(changed, slug: slug, path: path, withOverrides: withOverrides)
  }

  /// The errors that were not there before.
  func newErrors(in reading: ShowReading) -> [Diagnostic] {
    reading.findings.filter { finding in
      finding.severity == .error && !findings.contains { $0.saysSame(as: finding) }
    }
  }
}

extension Diagnostic {
  /// The same fault, on whatever line it stands now.
  fileprivate func saysSame(as other: Diagnostic) -> Bool {
    kind == other.kind && message == other.message
  }
}
