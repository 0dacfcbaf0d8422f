// swift-format-ignore-file
// Made by script/embed-templates from templates/head.mustache.

extension Templates {
  static let headMustache = TemplateFile(
    "head.mustache",
    ###"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="description" content="{{description}}">
<title>{{#title}}{{title}} – {{/title}}{{site}}</title>
<link rel="icon" type="image/svg+xml" href="{{root}}icon.svg">
<link rel="stylesheet" href="{{root}}style.css">
{{#feeds}}
<link rel="alternate" type="{{type}}" title="{{name}}" href="{{href}}">
{{/feeds}}
{{#address}}
<link rel="canonical" href="{{address}}">
<meta property="og:title" content="{{#title}}{{title}} – {{/title}}{{site}}">
<meta property="og:type" content="website">
<meta property="og:url" content="{{address}}">
<meta property="og:description" content="{{description}}">
{{/address}}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="top">
<a class="site" href="{{root}}index.html">{{site}}</a>
<nav aria-label="Pages">
{{#nav}}
<a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{name}}</a>
{{/nav}}
</nav>
</header>
<main id="main">

"""###)
}
