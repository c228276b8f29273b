UNWIND [
{`id`: "ATA/act/2010/1#3~penalty/1", `provision`: "ATA/act/2010/1#3", `form`: "basic", `prison`: "term", `maxMonths`: 60, `fineMax`: 20000, `fineCurrency`: "AUD", `combination`: "or", `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "ATA/act/2010/1#3~penalty/2", `provision`: "ATA/act/2010/1#3", `form`: "aggravated", `applies`: "If data of the state are read", `prison`: "term", `minMonths`: 12, `maxMonths`: 120, `order`: 1, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "ATA/act/2010/1#7@2010~penalty/1", `provision`: "ATA/act/2010/1#7@2010", `prison`: "term", `maxMonths`: 24, `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "ATA/act/2010/1#7@2015~penalty/1", `provision`: "ATA/act/2010/1#7@2015", `form`: "basic", `prison`: "term", `maxMonths`: 60, `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "ATA/bill/2024/1#2~penalty/1", `provision`: "ATA/bill/2024/1#2", `prison`: "life", `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "BVT/code/penal#99-bis~penalty/1", `provision`: "BVT/code/penal#99-bis", `prison`: "life", `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "BVT/decree/2018/9#12~penalty/1", `provision`: "BVT/decree/2018/9#12", `prison`: "none", `fineMin`: 100, `fineMax`: 5000, `fineCurrency`: "NOK", `note`: "Per insult", `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"},
{`id`: "BVT/decree/2018/9#14~penalty/1", `provision`: "BVT/decree/2018/9#14", `prison`: "term", `namedTerm`: "short imprisonment", `fineNote`: "up to three salaries", `combination`: "and_or", `order`: 0, `overlays`: [], `release`: "2024-06-30-01234567"}
] AS row
MERGE (n:Lawdrift:`Penalty` {id: row.id}) SET n = row;
UNWIND [
["ATA/act/2010/1#3","ATA/act/2010/1#3~penalty/1"],
["ATA/act/2010/1#3","ATA/act/2010/1#3~penalty/2"],
["ATA/act/2010/1#7@2010","ATA/act/2010/1#7@2010~penalty/1"],
["ATA/act/2010/1#7@2015","ATA/act/2010/1#7@2015~penalty/1"],
["ATA/bill/2024/1#2","ATA/bill/2024/1#2~penalty/1"],
["BVT/code/penal#99-bis","BVT/code/penal#99-bis~penalty/1"],
["BVT/decree/2018/9#12","BVT/decree/2018/9#12~penalty/1"],
["BVT/decree/2018/9#14","BVT/decree/2018/9#14~penalty/1"]
] AS row
MATCH (a:Lawdrift {id: row[0]}) MATCH (b:Lawdrift {id: row[1]}) MERGE (a)-[r:PUNISHED_BY]->(b) SET r.release = "2024-06-30-01234567";
