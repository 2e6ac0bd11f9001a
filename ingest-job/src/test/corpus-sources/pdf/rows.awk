# Writes the table's rows: made up, so that their order is known.
/@ROWS@/ {
    split("Beet Carrot Chard Chicory Endive Fennel Kale Leek Lentil Onion Parsnip Pea Radish Rocket Salsify Spinach Squash Turnip", plants, " ")
    split("March April May June July", months, " ")
    for (n = 1; n <= 54; n++)
        printf "<tr><td>V-%02d</td><td>%s, sort %d</td><td>%s</td></tr>\n", n, plants[(n - 1) % 18 + 1], int((n - 1) / 18) + 1, months[(n - 1) % 5 + 1]
    next
}
{ print }
