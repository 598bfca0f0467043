using Colofon.Guests;
using Npgsql;

namespace Colofon.Storage;

/// <summary>
/// Who the portal is on PostgreSQL: a role that may read the portal's views and nothing else. Whoever may not make
/// roles can have one made by hand; without it the portal reads the same views as the program itself.
/// </summary>
internal static class PortalRole
{
    public const string Name = "colofon_portal";

    /// <summary>Makes the role if we may, and lets it read the views. The role is one for the whole server; what it may read is of this database.</summary>
    public const string Sql = $"""
        DO $$
        DECLARE one text;
        BEGIN
            BEGIN
                CREATE ROLE {Name} NOLOGIN;
            EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN NULL;
            END;
            BEGIN
                GRANT {Name} TO CURRENT_USER;
            EXCEPTION WHEN insufficient_privilege OR undefined_object OR invalid_grant_operation OR unique_violation THEN NULL;
            END;
            IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{Name}') THEN
                EXECUTE format('GRANT USAGE ON SCHEMA %I TO {Name}', current_schema());
                FOR one IN SELECT viewname FROM pg_views WHERE schemaname = current_schema() AND viewname LIKE '{PortalViews.Prefix}%' LOOP
                    EXECUTE format('GRANT SELECT ON %I TO {Name}', one);
                END LOOP;
            END IF;
        END $$;
        """;

    /// <summary>How the portal connects: as its role where that works, tried once; a pooler between may refuse it too.</summary>
    public static string Connection(string server)
    {
        var said = new NpgsqlConnectionStringBuilder(server);
        said.Options = $"{said.Options} -c role={Name}".TrimStart();
        said.ApplicationName = "colofon-portal";
        try
        {
            using var connection = new NpgsqlConnection(said.ToString());
            connection.Open();
            using var look = new NpgsqlCommand("SELECT 1 FROM \"PortalCases\" LIMIT 1", connection);
            look.ExecuteScalar();
            return said.ToString();
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidParameterValue or PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.ProtocolViolation)
        {
            return server;
        }
    }
}
