import Synchronization

/// A message that many tasks may have, told once.
final class Trouble: Sendable {
  private let wasTold = Mutex(false)

  func tell(_ message: String, on console: Console) {
    let isFirst = wasTold.withLock { wasTold in
      defer { wasTold = true }
      return !wasTold
    }
    if isFirst { console.warn(Failure(.findings, message)) }
  }
}

extension Console {
  /// What could not be read of a provider's answer.
  func warn(notes: [String], of title: String) {
    for note in notes { warn(Failure(.findings, "\(title): \(note)")) }
  }
}
