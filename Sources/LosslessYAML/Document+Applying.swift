extension Document {
  /// The document after all edits, made one after the other, or the reason why one was refused.
  ///
  /// The result is proven before it is returned: it parses without a problem, it says what the old
  /// document says with the edits made to it, and it has every comment that did not stand inside
  /// something replaced or removed. Bytes outside the places of the edits are the same.
  public func applying(_ edits: [Edit]) throws(EditRefused) -> Document {
    do {
      return try proven(edits)
    } catch {
      var refusal = error
      var finder = PathFinder(root)
      refusal.location = finder.place(error.path).node.location
      throw refusal
    }
  }

  private func proven(_ edits: [Edit]) throws(EditRefused) -> Document {
    do throws(Mismatch) {
      return try verified(edits)
    } catch .refused(let refusal) {
      throw refusal
    } catch {
      return try provenInHalves(edits)
    }
  }

  /// Finds the edit that cannot be made, or a way to make each that only failed together.
  private func provenInHalves(_ edits: [Edit]) throws(EditRefused) -> Document {
    guard edits.count > 1 else {
      guard let edit = edits.first else { return self }
      throw EditRefused(edit, .wouldChangeMore)
    }
    let middle = edits.count / 2
    return try proven(Array(edits[..<middle])).proven(Array(edits[middle...]))
  }
}

/// Why a batch of edits did not work out.
private enum Mismatch: Error {
  case refused(EditRefused)
  case notAsMeant
}

extension Document {
  private func verified(_ edits: [Edit]) throws(Mismatch) -> Document {
    let result = try spliced(edits)
    var expected = Value(self)
    for edit in edits {
      guard expected.apply(edit) else { throw .notAsMeant }
    }
    guard expected.matches(result) else { throw .notAsMeant }
    return result
  }

  /// Splices in rounds: what depends on an edit of this round waits for the next.
  private func spliced(_ edits: [Edit]) throws(Mismatch) -> Document {
    var document = self
    var remaining = edits[...]
    while !remaining.isEmpty {
      var plan = EditPlan(document)
      var waiting: [Edit] = []
      for edit in remaining where try !document.add(edit, to: &plan) { waiting.append(edit) }
      guard waiting.count < remaining.count else { throw .notAsMeant }
      document = try document.spliced(plan.finished())
      remaining = waiting[...]
    }
    return document
  }

  private func add(_ edit: Edit, to plan: inout EditPlan) throws(Mismatch) -> Bool {
    do {
      return try plan.add(edit)
    } catch {
      throw .refused(error)
    }
  }

  private func spliced(_ splices: [Splice]) throws(Mismatch) -> Document {
    guard let bytes = source.applying(splices), let result = try? Document(bytes),
      hasSameComments(as: result, except: splices)
    else { throw .notAsMeant }
    return result
  }

  private func hasSameComments(as result: Document, except splices: [Splice]) -> Bool {
    let removed = splices.map(\.range).filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    var ranges = removed[...]
    let kept = comments.filter { comment in
      while let range = ranges.first, range.upperBound <= comment.offset { ranges.removeFirst() }
      return ranges.first?.contains(comment.offset) != true
    }
    return kept.map(\.text) == result.comments.map(\.text)
  }
}
