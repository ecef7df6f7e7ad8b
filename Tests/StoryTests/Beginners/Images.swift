/// Pictures.
let mistakesInImages: [BeginnersMistake] = [
  BeginnersMistake(
    "A picture without words", .text("![](‸room.gif)"), gives: "image-without-alt",
    mend: .text("![The meeting room](room.gif)")),
  BeginnersMistake(
    "A picture that says it is one", .text("![image](‸room.gif)"), gives: "image-without-alt",
    saying: "image", mend: .text("![The meeting room](room.gif)")),
  BeginnersMistake(
    "The number of the camera in place of words", .text("![IMG_0231](‸room.gif)"),
    gives: "image-without-alt", saying: "IMG_0231", mend: .text("![The meeting room](room.gif)")),
  BeginnersMistake(
    "The name of the file in place of words", .text("![room.gif](‸room.gif)"),
    gives: "image-without-alt", saying: "room.gif", mend: .text("![The meeting room](room.gif)")),
  BeginnersMistake(
    "A picture on another site", .text("![The room](‸https://example.org/room.gif)"),
    gives: "image-outside", mend: .text("![The room](room.gif)")),
  BeginnersMistake(
    "A picture with another ending", .text("![The room](‸room.png)"), gives: "link-broken",
    saying: "room.gif", mend: .text("![The room](room.gif)")),
  // Cameras and Windows write .PNG and .JPG.
  BeginnersMistake(
    "A picture with its ending in capitals", .text("![The room](‸room.GIF)"), gives: "link-broken",
    saying: "room.gif", mend: .edits),
  BeginnersMistake(
    "A picture with a blank in its address", .text("![The room](‸the room.gif)"),
    gives: "link-address", mend: .text("![The room](room.gif)")),
  BeginnersMistake(
    "A picture with a backslash", .text("![The room](‸.\\room.gif)"), gives: "link-broken",
    saying: "room.gif", mend: .edits),
  BeginnersMistake(
    "A blank behind the exclamation mark of a picture", .text("‸![The room] (room.gif)"),
    gives: "link-marks", mend: .edits),
  // As Obsidian has it.
  BeginnersMistake(
    "A picture in double brackets", .text("!‸[[room.gif]]"), gives: "reference-unknown",
    saying: "![", mend: .text("![The room](room.gif)")),
]
