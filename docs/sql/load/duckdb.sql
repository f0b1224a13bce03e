-- 由 npm run rules:sql 从规则生成，不要手改。

COPY household FROM 'household.csv' (FORMAT csv, HEADER);
COPY parent FROM 'parent.csv' (FORMAT csv, HEADER);
COPY child FROM 'child.csv' (FORMAT csv, HEADER);
