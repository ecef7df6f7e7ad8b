/// What a file can do to its readers or to a web server, for what it is. No setting permits it.
enum Danger: Hashable {
  /// Browsers run what is in it, with the rights of the site.
  case browser
  /// Web servers run it, or take their settings from it.
  case server
  /// It is a program for the reader's computer, or starts one.
  case program
  /// Web servers send it in place of the file that it is named after, such as `page.html.gz`.
  case standIn

  /// The danger of files with an ending in small letters; nil where none is known.
  init?(ending: String) {
    if Self.browserEndings.contains(ending) {
      self = .browser
    } else if Self.serverEndings.contains(ending) || Self.isServerFamily(ending) {
      self = .server
    } else if Self.programEndings.contains(ending) {
      self = .program
    } else if ["gz", "gzip", "br", "zst", "z"].contains(ending) {
      self = .standIn
    } else {
      return nil
    }
  }

  /// The dangerous ending that stands before the last one in a file's name; nil where there is none.
  /// Apache looks at every ending of a name, and runs `x.php.jpg`.
  static func hidden(in name: String) -> String? {
    name.lowercased().split(separator: ".").dropFirst().dropLast().map { String($0) }.first {
      isServerFamily($0) || seenAnywhere.contains($0)
    }
  }

  /// What it can do, behind “is not published:”.
  var words: String {
    switch self {
    case .browser: "a file of this type can run a program in the reader's browser"
    case .server: "a web server can run a file of this type, or take its own settings from it"
    case .program: "a file of this type is a program that runs on the reader's computer"
    case .standIn: "a web server can send it in place of the file that it is named after"
    }
  }

  /// What to do instead.
  var mend: String {
    switch self {
    case .browser: "Save it as PDF or as a picture, or write it as a page."
    case .server: "Keep it out of the content folder; to show its text, write it into a page."
    case .program: "Link to the address where its maker offers it."
    case .standIn: "Put the files into a .zip."
    }
  }

  private static func isServerFamily(_ ending: String) -> Bool {
    ending.hasPrefix("php") || ending.hasPrefix("asp") || ending.hasPrefix("jsp")
  }

  /// What browsers take for a page, a script, or a sheet that can hold one, by their own lists and by
  /// those of common web servers. Chromium shows everything that a server calls “…+xml” as a page.
  private static let browserEndings: Set<String> = [
    "html", "htm", "html5", "htmls", "htmlx", "xhtml", "xhtm", "xht", "dhtml", "hta", "htc", "htt",
    "mht", "mhtml", "mhtm", "eml", "maff", "webarchive", "svg", "svgz", "xml", "xsl", "xslt", "xsd",
    "xbl", "xul", "rdf", "rss", "atom", "mml", "mathml", "xspf", "wsdl", "dtd", "rng", "kml", "gpx",
    "dae", "x3d", "xaml", "js", "mjs", "cjs", "jsx", "css", "swf", "spl", "wasm", "appcache",
    "webmanifest", "manifest", "jnlp", "xap", "xbap", "vml", "pac", "crx", "xpi",
  ]

  private static let serverEndings: Set<String> = [
    "phtml", "pht", "phtm", "phar", "inc", "shtml", "shtm", "stm", "sht", "ssi", "asa", "asax",
    "ascx", "ashx", "asmx", "axd", "cer", "cdx", "config", "cshtm", "cshtml", "vbhtm", "vbhtml",
    "razor", "svc", "soap", "rem", "xamlx", "idc", "htr", "htw", "ida", "idq", "jsw", "jsv", "jtml",
    "cfm", "cfml", "cfc", "dbm", "cgi", "fcgi", "fpl", "pl", "pm", "py", "pyc", "wsgi", "rb",
    "rhtml", "erb", "lua", "tcl", "sh", "bash", "zsh", "ksh", "csh", "htaccess", "htpasswd", "conf",
    "ini", "env", "var", "dll", "so",
  ]

  /// What Apache, IIS and their like are often told to run, wherever it stands in a name.
  private static let seenAnywhere: Set<String> = [
    "html", "htm", "xhtml", "xht", "svg", "svgz", "xml", "js", "mjs", "phtml", "pht", "phtm",
    "phar", "shtml", "shtm", "stm", "cgi", "fcgi", "pl", "py", "rb", "lua", "sh", "cfm", "htaccess",
    "config",
  ]

  private static let programEndings: Set<String> = [
    "exe", "com", "scr", "pif", "cpl", "msi", "msp", "msc", "msix", "appx", "bat", "cmd", "ps1",
    "psm1", "vb", "vbs", "vbe", "jse", "wsf", "wsh", "wsc", "sct", "jar", "class", "lnk", "url",
    "website", "scf", "desktop", "library-ms", "search-ms", "settingcontent-ms", "application",
    "gadget", "inf", "reg", "chm", "hlp", "dmg", "app", "pkg", "command", "workflow", "scpt",
    "applescript", "terminal", "deb", "rpm", "apk", "ipa", "snap", "flatpak", "appimage", "run",
    "elf", "sys", "ocx", "xll", "wll",
  ]
}
