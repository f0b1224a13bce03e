-- 由 npm run rules:sql 从规则生成，不要手改。

COPY household FROM '/data/household.csv' (FORMAT csv, HEADER);
COPY parent FROM '/data/parent.csv' (FORMAT csv, HEADER);
COPY child FROM '/data/child.csv' (FORMAT csv, HEADER);
