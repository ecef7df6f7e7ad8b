/// Words that nearly every page has, so that a search for them says nothing. In English and Spanish.
enum StopWords {
  static let text = """
    a an and are as at be been but by can for from had has have how if in into is it its may must no
    not of on or our should so that the their them then there these they this those to was we were
    what when where which who will with would you your
    al como con cuando de del desde donde el ella ellas ellos en entre es esta este esto estos estas
    ha han la las lo los mas más me mi muy no nos o para pero por porque que se ser si sin sobre son
    su sus también te tu un una uno unos unas y ya
    """
}
