extension Unicode.Scalar {
  /// Whether it may stand in a YAML file as itself (YAML 1.2, section 5.1), as libyaml sees it.
  ///
  /// DEL, U+FEFF behind the start and the C1 controls are left out with libyaml.
  var isYAMLText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF: true
    case 0xFEFF: false
    case 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// NEL, LS and PS: line breaks of YAML 1.1 that are plain characters in YAML 1.2.
  var isBreakOnlyInYAML11: Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// Whether it may be written as it is: a character of YAML that people can see, on one line.
  ///
  /// Controls that turn the direction of text around would show a file as what it is not.
  var isSafe: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: false
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: isYAMLText
    }
  }

  /// Whether a plain scalar had better not begin with it (YAML 1.2, section 5.3).
  var isIndicator: Bool {
    "-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(self)
  }

  /// Its shortest escape in a double-quoted scalar (YAML 1.2, section 5.7).
  var yamlEscape: String {
    switch value {
    case 0x00: "\\0"
    case 0x07: "\\a"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0B: "\\v"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case 0x1B: "\\e"
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x85: "\\N"
    case 0xA0: "\\_"
    case 0x2028: "\\L"
    case 0x2029: "\\P"
    case ...0xFF: "\\x" + hex(digits: 2)
    case ...0xFFFF: "\\u" + hex(digits: 4)
    default: "\\U" + hex(digits: 8)
    }
  }

  /// The code point in upper-case hexadecimal, with leading zeros.
  func hex(digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
