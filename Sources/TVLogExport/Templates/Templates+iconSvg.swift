// swift-format-ignore-file
// Made by script/embed-templates from templates/icon.svg.

extension Templates {
  static let iconSvg = TemplateFile(
    "icon.svg",
    ###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#17362a"/><g fill="#3fbf8f"><rect x="6" y="6" width="9" height="9" rx="2"/><rect x="17" y="6" width="9" height="9" rx="2"/><rect x="6" y="17" width="9" height="9" rx="2"/></g><path d="M19 18l6 3.500-6 3.500z" fill="#fff"/></svg>

"""###)
}
