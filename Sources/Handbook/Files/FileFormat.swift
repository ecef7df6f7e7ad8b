/// A kind of file that is known to be harmless: browsers show, play or store it, and nothing in it
/// runs.
struct FileFormat: Sendable {
  /// How a file of the kind begins, or how else it is known.
  enum Sign: Sendable {
    /// One of these stands at the very beginning.
    case begins([[UInt8]])
    /// These bytes stand at a place.
    case at(Int, [UInt8])
    /// A RIFF file of this form.
    case riff(String)
    /// A file of boxes, whose first one names one of these brands; every brand where none is named.
    case boxes([String])
    /// A Windows bitmap.
    case bitmap
    /// Sound in frames, with or without a tag before them.
    case frames
    /// A ZIP archive whose files lie in this folder beside a list of their types.
    case office(String)
    /// A ZIP archive that begins by saying that it is this.
    case openDocument(String)
    /// A ZIP archive, whatever is in it.
    case zip
    /// Text that no browser takes for a page; the words with which it begins, if it needs any.
    case text(String)
  }

  /// The endings of its files, in small letters.
  let endings: [String]
  /// What a file of the kind is called, with its article.
  let name: String
  let sign: Sign

  private init(_ endings: String, _ name: String, _ sign: Sign) {
    self.endings = endings.split(separator: " ").map { String($0) }
    self.name = name
    self.sign = sign
  }

  /// Every kind, the more particular of two that share a sign first.
  static let all: [FileFormat] = [
    // Documents
    FileFormat("pdf", "a PDF", .begins([Array("%PDF-".utf8)])),
    FileFormat("docx dotx", "a Word document", .office("word/")),
    FileFormat("xlsx xltx", "an Excel workbook", .office("xl/")),
    FileFormat("pptx potx ppsx", "a PowerPoint presentation", .office("ppt/")),
    FileFormat("odt ott", "an OpenDocument text", .openDocument("text")),
    FileFormat("ods ots", "an OpenDocument spreadsheet", .openDocument("spreadsheet")),
    FileFormat("odp otp", "an OpenDocument presentation", .openDocument("presentation")),
    FileFormat("odg otg", "an OpenDocument drawing", .openDocument("graphics")),
    // Pictures
    FileFormat(
      "png", "a PNG picture", .begins([[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]])),
    FileFormat("jpg jpeg", "a JPEG picture", .begins([[0xFF, 0xD8, 0xFF]])),
    FileFormat("gif", "a GIF picture", .begins([Array("GIF87a".utf8), Array("GIF89a".utf8)])),
    FileFormat("webp", "a WebP picture", .riff("WEBP")),
    FileFormat("avif", "an AVIF picture", .boxes(["avif", "avis"])),
    FileFormat(
      "heic heif", "a HEIC picture", .boxes(["heic", "heix", "hevc", "heim", "heis", "mif1"])),
    FileFormat(
      "tif tiff", "a TIFF picture",
      .begins([[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]])),
    FileFormat("bmp", "a Windows bitmap", .bitmap),
    // Sound and film
    FileFormat("wav", "a WAV sound", .riff("WAVE")),
    FileFormat("flac", "a FLAC sound", .begins([Array("fLaC".utf8)])),
    FileFormat("ogg oga opus ogv", "an Ogg sound or film", .begins([Array("OggS".utf8)])),
    FileFormat("webm", "a WebM film", .begins([[0x1A, 0x45, 0xDF, 0xA3]])),
    FileFormat("mp4 m4v mov m4a", "an MPEG-4 or QuickTime file", .boxes([])),
    FileFormat("mp3", "an MP3 sound", .frames),
    // Archives
    FileFormat("zip", "a ZIP archive", .zip),
    FileFormat(
      "7z", "a 7-Zip archive", .begins([[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]])),
    FileFormat("tar", "a tar archive", .at(257, Array("ustar".utf8))),
    FileFormat("tgz", "a gzip archive", .begins([[0x1F, 0x8B, 0x08]])),
    // Fonts
    FileFormat("woff", "a WOFF font", .begins([Array("wOFF".utf8)])),
    FileFormat("woff2", "a WOFF 2 font", .begins([Array("wOF2".utf8)])),
    FileFormat(
      "ttf", "a TrueType font", .begins([[0x00, 0x01, 0x00, 0x00], Array("true".utf8)])),
    FileFormat("otf", "an OpenType font", .begins([Array("OTTO".utf8)])),
    // Calendars, data and plain text
    FileFormat("ics", "a calendar", .text("BEGIN:VCALENDAR")),
    FileFormat("vtt", "captions of a film", .text("WEBVTT")),
    FileFormat("csv tsv json geojson txt srt", "text", .text("")),
  ]

  private static let byEnding: [String: FileFormat] = Dictionary(
    all.flatMap { format in format.endings.map { ($0, format) } }, uniquingKeysWith: { $1 })

  /// The kind of files with an ending in small letters; nil where it is not known to be harmless.
  static func ending(_ ending: String) -> FileFormat? { byEnding[ending] }

  /// Kinds of documents that can hold macros.
  static let withMacros: Set<String> = [
    "doc", "dot", "xls", "xlt", "xlm", "ppt", "pot", "pps", "docm", "dotm", "xlsm", "xltm", "xlsb",
    "xlam", "pptm", "potm", "ppsm", "ppam", "sldm", "mdb", "accdb", "rtf", "pub", "vsdm",
  ]

  /// The kinds that people know, for a sentence.
  static let familiarNames = "PDF, DOCX, XLSX, PPTX, PNG or JPEG"
}
