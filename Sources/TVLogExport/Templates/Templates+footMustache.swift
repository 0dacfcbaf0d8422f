// swift-format-ignore-file
// Made by script/embed-templates from templates/foot.mustache.

extension Templates {
  static let footMustache = TemplateFile(
    "foot.mustache",
    ###"""
</main>
<footer class="end">
<p>Built {{built}} with tvlog. <a href="{{root}}about.html">Where the words come from</a></p>
</footer>
<script src="{{root}}site.js" defer></script>
</body>
</html>

"""###)
}
