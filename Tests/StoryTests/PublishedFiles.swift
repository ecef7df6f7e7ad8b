import Foundation

/// Files of every kind, as small as they can be and still be what their names say.
enum PublishedFiles {
  /// The endings that are published, each with what such a file holds.
  static let harmless: [(ending: String, bytes: Data)] = {
    let words = ["docx", "dotx"].map { ($0, office("word/document.xml")) }
    let tables = ["xlsx", "xltx"].map { ($0, office("xl/workbook.xml")) }
    let slides = ["pptx", "potx", "ppsx"].map { ($0, office("ppt/presentation.xml")) }
    let open = [
      ("odt", "text"), ("ods", "spreadsheet"), ("odp", "presentation"), ("odg", "graphics"),
    ].map { ($0.0, openDocument($0.1)) }
    let others: [(String, [UInt8])] = [
      ("pdf", Array("%PDF-1.7\n".utf8)),
      ("jpg", [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
      ("avif", box("avif")), ("heic", box("heic")), ("heif", box("mif1")),
      ("tif", [0x49, 0x49, 0x2A, 0]), ("tiff", [0x4D, 0x4D, 0, 0x2A]),
      ("bmp", Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0]),
      ("wav", Array("RIFF0000WAVE".utf8)), ("flac", Array("fLaC".utf8)),
      ("ogg", Array("OggS".utf8)), ("oga", Array("OggS".utf8)), ("opus", Array("OggS".utf8)),
      ("ogv", Array("OggS".utf8)), ("webm", [0x1A, 0x45, 0xDF, 0xA3]),
      ("mp4", box("isom")), ("m4v", box("M4V ")), ("m4a", box("M4A ")), ("mov", box("qt  ")),
      ("mp3", [0xFF, 0xFB, 0x90, 0]), ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
      ("tar", [UInt8](repeating: 0, count: 257) + Array("ustar".utf8)),
      ("tgz", [0x1F, 0x8B, 8]), ("woff", Array("wOFF".utf8)), ("woff2", Array("wOF2".utf8)),
      ("ttf", [0, 1, 0, 0]), ("otf", Array("OTTO".utf8)),
      ("ics", Array("BEGIN:VCALENDAR\r\n".utf8)), ("vtt", Array("WEBVTT\n".utf8)),
      ("csv", Array("team,hours\n".utf8)), ("tsv", Array("team\thours\n".utf8)),
      ("json", Array("{}".utf8)), ("geojson", Array("{}".utf8)), ("txt", Array("Hours\n".utf8)),
      ("srt", Array("1\n".utf8)),
    ]
    return words + tables + slides + open
      + [("zip", archive([("a.txt", "Hours")])), ("png", picture(comment: nil))]
      + others.map { ($0.0, Data($0.1)) }
  }()

  /// Names of files that no setting permits.
  static let dangerous = [
    "a.html", "a.HTM", "a.html5", "a.xhtml", "a.xht", "a.shtml", "a.shtm", "a.stm", "a.svg",
    "a.SVGZ", "a.js", "a.mjs", "a.xml", "a.xsl", "a.xslt", "a.xsd", "a.rdf", "a.rss", "a.atom",
    "a.mht", "a.mhtml", "a.eml", "a.hta", "a.htc", "a.swf", "a.wasm", "a.css", "a.manifest",
    "a.php", "a.PHP7", "a.php5", "a.phtml", "a.pht", "a.phar", "a.inc", "a.asp", "a.aspx",
    "a.ashx", "a.asmx", "a.jsp", "a.jspx", "a.cfm", "a.cgi", "a.pl", "a.py", "a.rb", "a.sh",
    "a.cer", "web.config", "a.htaccess", "a.ini", "a.conf", "a.exe", "a.com", "a.scr", "a.msi",
    "a.bat", "a.cmd", "a.ps1", "a.vbs", "a.wsf", "a.jar", "a.lnk", "a.url", "a.chm", "a.reg",
    "a.dmg", "a.deb", "a.apk", "a.gz", "a.br", "a.zst", "page.html.gz",
    "a.php.jpg", "a.phtml.pdf", "a.html.txt", "a.PHP.png", "a.cgi.b.csv", "a.svg.zip",
  ]

  /// Names of files that a setting permits.
  static let unknown = [
    "a.doc", "a.docm", "a.dotm", "a.xls", "a.xlsm", "a.xlsb", "a.ppt", "a.pptm", "a.rtf", "a.dwg",
    "a.psd", "a.epub", "a.bin", "a.iso", "a.rar", "Thumbs.db", "a.xyz", "a.log", "a.bak",
  ]

  /// An archive of files that are not compressed (APPNOTE.TXT of PKWARE, 4.3.6).
  static func archive(_ files: [(name: String, text: String)]) -> Data {
    func number(_ value: Int, _ count: Int) -> Data {
      Data((0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
    }
    var body = Data()
    var list = Data()
    for (name, text) in files {
      let sizes =
        number(0, 8) + number(0, 4) + number(text.utf8.count, 4) + number(text.utf8.count, 4)
        + number(name.utf8.count, 2) + number(0, 2)
      list +=
        Data([0x50, 0x4B, 1, 2]) + number(20, 2) + number(20, 2) + sizes + number(0, 10)
        + number(body.count, 4) + Data(name.utf8)
      body += Data([0x50, 0x4B, 3, 4]) + number(20, 2) + sizes + Data(name.utf8) + Data(text.utf8)
    }
    return body + list + Data([0x50, 0x4B, 5, 6]) + number(0, 4) + number(files.count, 2)
      + number(files.count, 2) + number(list.count, 4) + number(body.count, 4) + number(0, 2)
  }

  /// An Office document with these parts.
  static func office(_ parts: String...) -> Data {
    archive([("[Content_Types].xml", "<Types/>")] + parts.map { ($0, "<x/>") })
  }

  static func openDocument(_ what: String) -> Data {
    archive([
      ("mimetype", "application/vnd.oasis.opendocument.\(what)"), ("content.xml", "<x/>"),
    ])
  }

  private static func box(_ brand: String) -> [UInt8] {
    [0, 0, 0, 16] + Array("ftyp\(brand)0000".utf8)
  }
}
