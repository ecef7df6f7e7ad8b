internal import Templates
internal import Text

extension Site {
  /// The files that other programs read: the data sets with their schemas, and the feeds.
  var exports: [SiteFile] {
    var files: [SiteFile] = []
    for set in programs.dataSets {
      files.append(page(set.jsonPath) { site throws(RenderFailure) in set.files(of: site) })
      files.append(made(set.schemaPath) { _ throws(RenderFailure) in set.schema })
    }
    for feed in feeds {
      files.append(
        made(feed.atomPath) { site throws(RenderFailure) in feed.make(site)?.atom ?? [] })
      files.append(
        made(feed.jsonPath) { site throws(RenderFailure) in feed.make(site)?.json ?? [] })
    }
    return files
  }
}
