#!/usr/bin/env bash
# Until the first release the schema is one migration: made anew for both databases after the model changed.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
export EfDesign=true
for database in Sqlite Postgres; do
  project="src/Colofon.Migrations.$database"
  rm -rf "$project/Migrations"
  dotnet ef migrations add First --project "$project" --output-dir Migrations
done
# With EfDesign the lock files name the design package; ordinary builds do not.
unset EfDesign
git checkout -- src/Colofon.Migrations.*/packages.lock.json 2>/dev/null || true
dotnet restore src/Colofon.Migrations.Sqlite >/dev/null
dotnet restore src/Colofon.Migrations.Postgres >/dev/null
