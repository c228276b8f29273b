# All provisions on one offence as a data frame, with httr2.
#   install.packages("httr2")
#   LAWDRIFT_URL=https://your.host Rscript lawdrift.R
library(httr2)

url <- paste0(Sys.getenv("LAWDRIFT_URL", "http://localhost:4000"), "/graphql")

query <- "
query Provisions($after: String) {
  provisions(first: 100, after: $after, where: { offences: [\"false_information\"] }) {
    pageInfo { hasNextPage endCursor }
    nodes { id section jurisdiction { name } penalties { prison maxMonths } }
  }
}"

# The data of an answer; an error of the query stops with its message.
ask <- function(query, variables) {
  answer <- request(url) |>
    req_body_json(list(query = query, variables = variables), null = "null") |>
    req_error(is_error = \(response) FALSE) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}

# What is unknown is NA, never 0.
known <- function(value) if (is.null(value)) NA else value

rows <- list()
after <- NULL
repeat {
  page <- ask(query, list(after = after))$provisions
  for (node in page$nodes) {
    months <- vapply(node$penalties, \(penalty) as.numeric(known(penalty$maxMonths)), numeric(1))
    rows[[length(rows) + 1]] <- data.frame(
      id = node$id,
      jurisdiction = node$jurisdiction$name,
      section = node$section,
      max_months = if (any(!is.na(months))) max(months, na.rm = TRUE) else NA
    )
  }
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
provisions <- do.call(rbind, rows)
print(provisions)
