using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Colofon.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TemporaryUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "RingKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RingKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Workspaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", nullable: true),
                    WorkingHours = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    TargetRate = table.Column<long>(type: "INTEGER", nullable: true),
                    FloorRate = table.Column<long>(type: "INTEGER", nullable: true),
                    CoolingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TallyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Tallied = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workspaces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Browser = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    StoredAs = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Offset = table.Column<long>(type: "INTEGER", nullable: false),
                    Read = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Automatic = table.Column<int>(type: "INTEGER", nullable: false),
                    Refused = table.Column<int>(type: "INTEGER", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: true),
                    Addresses = table.Column<string>(type: "TEXT", nullable: true),
                    Fault = table.Column<string>(type: "TEXT", nullable: true),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Imports_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalEntries",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PayloadHash = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalEntries", x => new { x.WorkspaceId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_JournalEntries_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalHeads",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalHeads", x => x.WorkspaceId);
                    table.ForeignKey(
                        name: "FK_JournalHeads_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalPayloads",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Salt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalPayloads", x => new { x.WorkspaceId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_JournalPayloads_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailServers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Host = table.Column<string>(type: "TEXT", nullable: false),
                    Port = table.Column<int>(type: "INTEGER", nullable: false),
                    Security = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    User = table.Column<string>(type: "TEXT", nullable: true),
                    Password = table.Column<string>(type: "TEXT", nullable: true),
                    FromName = table.Column<string>(type: "TEXT", nullable: false),
                    FromAddress = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailServers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_MailServers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadsReserved = table.Column<bool>(type: "INTEGER", nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => new { x.WorkspaceId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_Memberships_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnAddresses",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnAddresses", x => new { x.WorkspaceId, x.Address });
                    table.ForeignKey(
                        name: "FK_OwnAddresses_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnHolidays",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnHolidays", x => new { x.WorkspaceId, x.On });
                    table.ForeignKey(
                        name: "FK_OwnHolidays_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostsTaken",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Token = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Location = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostsTaken", x => new { x.WorkspaceId, x.Token });
                    table.ForeignKey(
                        name: "FK_PostsTaken_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Relationships",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Project = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relationships", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Relationships_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SealKeys",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Private = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Public = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealKeys", x => new { x.WorkspaceId, x.Number });
                    table.ForeignKey(
                        name: "FK_SealKeys_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    TargetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.RowKey);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SuppressionEntries",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LiftedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuppressionEntries", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SuppressionEntries_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRefusals",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    Row = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRefusals", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ImportRefusals_Imports_WorkspaceId_ImportId",
                        columns: x => new { x.WorkspaceId, x.ImportId },
                        principalTable: "Imports",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportRefusals_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CriticalDates",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriticalDates", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_CriticalDates_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CriticalDates_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Facts_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Facts_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handles",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    Domain = table.Column<string>(type: "TEXT", nullable: true),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsSetAside = table.Column<bool>(type: "INTEGER", nullable: false),
                    Messages = table.Column<int>(type: "INTEGER", nullable: false),
                    Automatic = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Invoices = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handles", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Handles_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handles_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Health",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tension = table.Column<int>(type: "INTEGER", nullable: true),
                    Band = table.Column<string>(type: "TEXT", nullable: true),
                    Coverage = table.Column<int>(type: "INTEGER", nullable: false),
                    HourlyRate = table.Column<long>(type: "INTEGER", nullable: true),
                    Income = table.Column<long>(type: "INTEGER", nullable: true),
                    IncomeShare = table.Column<int>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    WeeklyMessages = table.Column<int>(type: "INTEGER", nullable: true),
                    OutOfHoursShare = table.Column<int>(type: "INTEGER", nullable: true),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Health", x => new { x.WorkspaceId, x.RelationshipId });
                    table.ForeignKey(
                        name: "FK_Health_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Health_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Offboardings",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NewsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offboardings", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Offboardings_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offboardings_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", nullable: true),
                    IsMain = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_People_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Inbound = table.Column<int>(type: "INTEGER", nullable: false),
                    Outbound = table.Column<int>(type: "INTEGER", nullable: false),
                    InboundOutOfHours = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    BillableMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Invoices = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExceptional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Made = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => new { x.WorkspaceId, x.RelationshipId, x.Week });
                    table.ForeignKey(
                        name: "FK_Tallies_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tallies_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interactions",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaturalKey = table.Column<string>(type: "TEXT", nullable: false),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Receivers = table.Column<string>(type: "TEXT", nullable: false),
                    HandleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsGuessed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsOutOfHours = table.Column<bool>(type: "INTEGER", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsAutomatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Thread = table.Column<string>(type: "TEXT", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Attachments = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interactions", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Interactions_Handles_WorkspaceId_HandleId",
                        columns: x => new { x.WorkspaceId, x.HandleId },
                        principalTable: "Handles",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interactions_Imports_WorkspaceId_ImportId",
                        columns: x => new { x.WorkspaceId, x.ImportId },
                        principalTable: "Imports",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interactions_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interactions_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invoices",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaturalKey = table.Column<string>(type: "TEXT", nullable: false),
                    HandleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Withheld = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invoices", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Invoices_Handles_WorkspaceId_HandleId",
                        columns: x => new { x.WorkspaceId, x.HandleId },
                        principalTable: "Handles",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invoices_Imports_WorkspaceId_ImportId",
                        columns: x => new { x.WorkspaceId, x.ImportId },
                        principalTable: "Imports",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invoices_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invoices_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimeEntries",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaturalKey = table.Column<string>(type: "TEXT", nullable: false),
                    HandleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    IsBillable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Project = table.Column<string>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Worker = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimeEntries", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_TimeEntries_Handles_WorkspaceId_HandleId",
                        columns: x => new { x.WorkspaceId, x.HandleId },
                        principalTable: "Handles",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Imports_WorkspaceId_ImportId",
                        columns: x => new { x.WorkspaceId, x.ImportId },
                        principalTable: "Imports",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TimeEntries_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccessGrants",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    System = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: true),
                    Holder = table.Column<string>(type: "TEXT", nullable: true),
                    Fate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessGrants", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_AccessGrants_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessGrants_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CareTasks",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareTasks", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_CareTasks_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CareTasks_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReviews",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReviews", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_CaseReviews_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseReviews_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosingActs",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosingActs", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ClosingActs_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClosingActs_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractFacts",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsUnwritten = table.Column<bool>(type: "INTEGER", nullable: false),
                    Regime = table.Column<string>(type: "TEXT", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Duration = table.Column<string>(type: "TEXT", nullable: false),
                    FixedEndOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: true),
                    Form = table.Column<string>(type: "TEXT", nullable: true),
                    Duties = table.Column<string>(type: "TEXT", nullable: true),
                    ArrangedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractFacts", x => new { x.WorkspaceId, x.OffboardingId });
                    table.ForeignKey(
                        name: "FK_ContractFacts_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractFacts_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataInstructions",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Fate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SaidBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Method = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataInstructions", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_DataInstructions_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DataInstructions_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionNotes",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionNotes", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_DecisionNotes_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionNotes_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deliverables",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliverables", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Deliverables_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliverables_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Disputes_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DoorPolicies",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChosenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoorPolicies", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_DoorPolicies_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DoorPolicies_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenActs",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CasePublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FrozenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfferedUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SealedAs = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenActs", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_FrozenActs_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FrozenActs_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => new { x.WorkspaceId, x.OffboardingId });
                    table.ForeignKey(
                        name: "FK_Handovers_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImpactFigures",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reserves = table.Column<long>(type: "INTEGER", nullable: true),
                    MonthlyCosts = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImpactFigures", x => new { x.WorkspaceId, x.OffboardingId });
                    table.ForeignKey(
                        name: "FK_ImpactFigures_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImpactFigures_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OpenUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    House = table.Column<string>(type: "TEXT", nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", nullable: false),
                    ContactAddress = table.Column<string>(type: "TEXT", nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Invitations_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lessons",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RelationshipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LearnedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lessons", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lessons_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lessons_Relationships_WorkspaceId_RelationshipId",
                        columns: x => new { x.WorkspaceId, x.RelationshipId },
                        principalTable: "Relationships",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lessons_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Template = table.Column<string>(type: "TEXT", nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Filled = table.Column<string>(type: "TEXT", nullable: false),
                    EarlierSubject = table.Column<string>(type: "TEXT", nullable: true),
                    EarlierBody = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Letters_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Medium = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    WithName = table.Column<string>(type: "TEXT", nullable: false),
                    WithAddress = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    InvitedAs = table.Column<int>(type: "INTEGER", nullable: true),
                    PlannedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Meetings_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "News",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_News", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_News_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_News_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticePlans",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                    ChosenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChosenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticePlans", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_NoticePlans_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoticePlans_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenItems",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Fate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    TransferredTo = table.Column<string>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenItems", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_OpenItems_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpenItems_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanLayers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Checklist = table.Column<string>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLayers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanLayers_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanLayers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanMoves",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToldAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    MovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanMoves", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanMoves_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanMoves_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanTasks",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    SharedTitle = table.Column<string>(type: "TEXT", nullable: true),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Anchor = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Helper = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EvidenceWanted = table.Column<string>(type: "TEXT", nullable: true),
                    EvidenceGiven = table.Column<string>(type: "TEXT", nullable: true),
                    AfterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneByName = table.Column<string>(type: "TEXT", nullable: true),
                    SharedNote = table.Column<string>(type: "TEXT", nullable: true),
                    SkippedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SkippedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SkipWhy = table.Column<string>(type: "TEXT", nullable: true),
                    PinnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PinnedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTasks", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanTasks_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanTasks_PlanTasks_WorkspaceId_AfterId",
                        columns: x => new { x.WorkspaceId, x.AfterId },
                        principalTable: "PlanTasks",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanTasks_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReleasedCopies",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    ReleasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleasedCopies", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReleasedCopies_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReleasedCopies_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReservedReasons",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReservedReasons", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReservedReasons_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReservedReasons_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RetrospectiveNotes",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetrospectiveNotes", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_RetrospectiveNotes_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RetrospectiveNotes_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnTerms",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnTerms", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReturnTerms_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnTerms_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementAgreements",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementAgreements", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SettlementAgreements_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettlementAgreements_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementLines",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Principal = table.Column<long>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementLines", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SettlementLines_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettlementLines_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ShareableReasons",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShareableReasons", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ShareableReasons_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ShareableReasons_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageChanges",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageChanges", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_StageChanges_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StageChanges_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Surveys",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Set = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    House = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    Speech = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenUntil = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surveys", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Surveys_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Waivers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    GivenAs = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    GivenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Waivers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Waivers_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Waivers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BoundaryBreaches",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InteractionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoundaryBreaches", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_BoundaryBreaches_Interactions_WorkspaceId_InteractionId",
                        columns: x => new { x.WorkspaceId, x.InteractionId },
                        principalTable: "Interactions",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryBreaches_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryBreaches_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CareOutcomes",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareOutcomes", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_CareOutcomes_CareTasks_WorkspaceId_TaskId",
                        columns: x => new { x.WorkspaceId, x.TaskId },
                        principalTable: "CareTasks",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CareOutcomes_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliverableSteps",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeliverableId = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliverableSteps", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_DeliverableSteps_Deliverables_WorkspaceId_DeliverableId",
                        columns: x => new { x.WorkspaceId, x.DeliverableId },
                        principalTable: "Deliverables",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeliverableSteps_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActSignatures",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Trace = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActSignatures", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_ActSignatures_FrozenActs_WorkspaceId_ActId",
                        columns: x => new { x.WorkspaceId, x.ActId },
                        principalTable: "FrozenActs",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActSignatures_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActSignatures_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignedPapers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedPapers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SignedPapers_FrozenActs_WorkspaceId_ActId",
                        columns: x => new { x.WorkspaceId, x.ActId },
                        principalTable: "FrozenActs",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignedPapers_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignedPapers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntryCodes",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BrowserHash = table.Column<string>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryCodes", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_EntryCodes_Invitations_WorkspaceId_InvitationId",
                        columns: x => new { x.WorkspaceId, x.InvitationId },
                        principalTable: "Invitations",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryCodes_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuestQuestions",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestQuestions", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_GuestQuestions_Invitations_WorkspaceId_InvitationId",
                        columns: x => new { x.WorkspaceId, x.InvitationId },
                        principalTable: "Invitations",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuestQuestions_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuestQuestions_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuestSessions",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Browser = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestSessions", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_GuestSessions_Invitations_WorkspaceId_InvitationId",
                        columns: x => new { x.WorkspaceId, x.InvitationId },
                        principalTable: "Invitations",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuestSessions_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InvitationEnds",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationEnds", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_InvitationEnds_Invitations_WorkspaceId_InvitationId",
                        columns: x => new { x.WorkspaceId, x.InvitationId },
                        principalTable: "Invitations",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InvitationEnds_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeftFiles",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeftFiles", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_LeftFiles_Invitations_WorkspaceId_InvitationId",
                        columns: x => new { x.WorkspaceId, x.InvitationId },
                        principalTable: "Invitations",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeftFiles_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeftFiles_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanMoveLines",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MoveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    After = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanMoveLines", x => new { x.WorkspaceId, x.MoveId, x.TaskId });
                    table.ForeignKey(
                        name: "FK_PlanMoveLines_PlanMoves_WorkspaceId_MoveId",
                        columns: x => new { x.WorkspaceId, x.MoveId },
                        principalTable: "PlanMoves",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanMoveLines_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CopyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Means = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Deliveries_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_ReleasedCopies_WorkspaceId_CopyId",
                        columns: x => new { x.WorkspaceId, x.CopyId },
                        principalTable: "ReleasedCopies",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dispatches",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CopyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", nullable: false),
                    Sender = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Doubts = table.Column<int>(type: "INTEGER", nullable: false),
                    Turns = table.Column<int>(type: "INTEGER", nullable: false),
                    Fault = table.Column<string>(type: "TEXT", nullable: true),
                    QueuedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dispatches", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_Dispatches_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dispatches_ReleasedCopies_WorkspaceId_CopyId",
                        columns: x => new { x.WorkspaceId, x.CopyId },
                        principalTable: "ReleasedCopies",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dispatches_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GivenFiles",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OffboardingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CopyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GivenFiles", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_GivenFiles_Offboardings_WorkspaceId_OffboardingId",
                        columns: x => new { x.WorkspaceId, x.OffboardingId },
                        principalTable: "Offboardings",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GivenFiles_ReleasedCopies_WorkspaceId_CopyId",
                        columns: x => new { x.WorkspaceId, x.CopyId },
                        principalTable: "ReleasedCopies",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GivenFiles_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyAnswers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsRefusal = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyAnswers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SurveyAnswers_Surveys_WorkspaceId_SurveyId",
                        columns: x => new { x.WorkspaceId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyAnswers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyLinks",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyLinks", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SurveyLinks_Surveys_WorkspaceId_SurveyId",
                        columns: x => new { x.WorkspaceId, x.SurveyId },
                        principalTable: "Surveys",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyLinks_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuestionAnswers",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CopyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionAnswers", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_QuestionAnswers_GuestQuestions_WorkspaceId_QuestionId",
                        columns: x => new { x.WorkspaceId, x.QuestionId },
                        principalTable: "GuestQuestions",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionAnswers_ReleasedCopies_WorkspaceId_CopyId",
                        columns: x => new { x.WorkspaceId, x.CopyId },
                        principalTable: "ReleasedCopies",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionAnswers_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DispatchSteps",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DispatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Fault = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DispatchSteps", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_DispatchSteps_Dispatches_WorkspaceId_DispatchId",
                        columns: x => new { x.WorkspaceId, x.DispatchId },
                        principalTable: "Dispatches",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DispatchSteps_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GivenFileEnds",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenFileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GivenFileEnds", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_GivenFileEnds_GivenFiles_WorkspaceId_GivenFileId",
                        columns: x => new { x.WorkspaceId, x.GivenFileId },
                        principalTable: "GivenFiles",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GivenFileEnds_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyReplies",
                columns: table => new
                {
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyReplies", x => new { x.WorkspaceId, x.Id });
                    table.ForeignKey(
                        name: "FK_SurveyReplies_SurveyAnswers_WorkspaceId_AnswerId",
                        columns: x => new { x.WorkspaceId, x.AnswerId },
                        principalTable: "SurveyAnswers",
                        principalColumns: new[] { "WorkspaceId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyReplies_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_PublicId",
                table: "AccessGrants",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_WorkspaceId_OffboardingId",
                table: "AccessGrants",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActSignatures_WorkspaceId_ActId_Side",
                table: "ActSignatures",
                columns: new[] { "WorkspaceId", "ActId", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActSignatures_WorkspaceId_OffboardingId",
                table: "ActSignatures",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryBreaches_Message",
                table: "BoundaryBreaches",
                columns: new[] { "WorkspaceId", "OffboardingId", "InteractionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryBreaches_WorkspaceId_InteractionId",
                table: "BoundaryBreaches",
                columns: new[] { "WorkspaceId", "InteractionId" });

            migrationBuilder.CreateIndex(
                name: "IX_CareOutcomes_Task",
                table: "CareOutcomes",
                columns: new[] { "WorkspaceId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareTasks_Plan",
                table: "CareTasks",
                columns: new[] { "WorkspaceId", "OffboardingId", "Kind", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareTasks_WorkspaceId_DueOn",
                table: "CareTasks",
                columns: new[] { "WorkspaceId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReviews_WorkspaceId_OffboardingId",
                table: "CaseReviews",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClosingActs_WorkspaceId_OffboardingId",
                table: "ClosingActs",
                columns: new[] { "WorkspaceId", "OffboardingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CriticalDates_WorkspaceId_RelationshipId",
                table: "CriticalDates",
                columns: new[] { "WorkspaceId", "RelationshipId" });

            migrationBuilder.CreateIndex(
                name: "IX_DataInstructions_WorkspaceId_OffboardingId",
                table: "DataInstructions",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionNotes_WorkspaceId_OffboardingId",
                table: "DecisionNotes",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliverables_PublicId",
                table: "Deliverables",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deliverables_WorkspaceId_OffboardingId",
                table: "Deliverables",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeliverableSteps_WorkspaceId_DeliverableId",
                table: "DeliverableSteps",
                columns: new[] { "WorkspaceId", "DeliverableId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_WorkspaceId_CopyId",
                table: "Deliveries",
                columns: new[] { "WorkspaceId", "CopyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_WorkspaceId_OffboardingId",
                table: "Deliveries",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispatches_Copy",
                table: "Dispatches",
                columns: new[] { "WorkspaceId", "CopyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dispatches_PublicId",
                table: "Dispatches",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dispatches_State_DueAt",
                table: "Dispatches",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispatches_WorkspaceId_OffboardingId",
                table: "Dispatches",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_DispatchSteps_WorkspaceId_DispatchId_Number",
                table: "DispatchSteps",
                columns: new[] { "WorkspaceId", "DispatchId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_WorkspaceId_OffboardingId",
                table: "Disputes",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_DoorPolicies_WorkspaceId_OffboardingId",
                table: "DoorPolicies",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_EntryCodes_BrowserHash",
                table: "EntryCodes",
                column: "BrowserHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EntryCodes_WorkspaceId_InvitationId",
                table: "EntryCodes",
                columns: new[] { "WorkspaceId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_WorkspaceId_RelationshipId_On",
                table: "Facts",
                columns: new[] { "WorkspaceId", "RelationshipId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenActs_PublicId",
                table: "FrozenActs",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FrozenActs_WorkspaceId_OffboardingId_Number",
                table: "FrozenActs",
                columns: new[] { "WorkspaceId", "OffboardingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GivenFileEnds_File",
                table: "GivenFileEnds",
                columns: new[] { "WorkspaceId", "GivenFileId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GivenFiles_PublicId",
                table: "GivenFiles",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GivenFiles_WorkspaceId_CopyId",
                table: "GivenFiles",
                columns: new[] { "WorkspaceId", "CopyId" });

            migrationBuilder.CreateIndex(
                name: "IX_GivenFiles_WorkspaceId_OffboardingId",
                table: "GivenFiles",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuestQuestions_PublicId",
                table: "GuestQuestions",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestQuestions_WorkspaceId_InvitationId",
                table: "GuestQuestions",
                columns: new[] { "WorkspaceId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuestQuestions_WorkspaceId_OffboardingId",
                table: "GuestQuestions",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuestSessions_TokenHash",
                table: "GuestSessions",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestSessions_WorkspaceId_InvitationId",
                table: "GuestSessions",
                columns: new[] { "WorkspaceId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Handles_WorkspaceId_Kind_Value",
                table: "Handles",
                columns: new[] { "WorkspaceId", "Kind", "Value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Handles_WorkspaceId_RelationshipId",
                table: "Handles",
                columns: new[] { "WorkspaceId", "RelationshipId" });

            migrationBuilder.CreateIndex(
                name: "IX_Health_List",
                table: "Health",
                columns: new[] { "WorkspaceId", "RelationshipId", "Band", "Tension", "HourlyRate", "IncomeShare", "Income", "WeeklyMessages", "OutOfHoursShare", "Minutes" });

            migrationBuilder.CreateIndex(
                name: "IX_Health_WorkspaceId_ReviewedOn",
                table: "Health",
                columns: new[] { "WorkspaceId", "ReviewedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRefusals_WorkspaceId_ImportId_Line",
                table: "ImportRefusals",
                columns: new[] { "WorkspaceId", "ImportId", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_State",
                table: "Imports",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_WorkspaceId_StartedAt",
                table: "Imports",
                columns: new[] { "WorkspaceId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interactions_WorkspaceId_HandleId",
                table: "Interactions",
                columns: new[] { "WorkspaceId", "HandleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interactions_WorkspaceId_ImportId",
                table: "Interactions",
                columns: new[] { "WorkspaceId", "ImportId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interactions_WorkspaceId_NaturalKey",
                table: "Interactions",
                columns: new[] { "WorkspaceId", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interactions_WorkspaceId_RelationshipId_At",
                table: "Interactions",
                columns: new[] { "WorkspaceId", "RelationshipId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_InvitationEnds_Invitation",
                table: "InvitationEnds",
                columns: new[] { "WorkspaceId", "InvitationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PublicId",
                table: "Invitations",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_WorkspaceId_OffboardingId",
                table: "Invitations",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_WorkspaceId_HandleId",
                table: "Invoices",
                columns: new[] { "WorkspaceId", "HandleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_WorkspaceId_ImportId",
                table: "Invoices",
                columns: new[] { "WorkspaceId", "ImportId" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_WorkspaceId_NaturalKey",
                table: "Invoices",
                columns: new[] { "WorkspaceId", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_WorkspaceId_RelationshipId_IssuedOn",
                table: "Invoices",
                columns: new[] { "WorkspaceId", "RelationshipId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JournalEntries_WorkspaceId_CaseId_Sequence",
                table: "JournalEntries",
                columns: new[] { "WorkspaceId", "CaseId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_JournalEntries_WorkspaceId_SubjectId_Sequence",
                table: "JournalEntries",
                columns: new[] { "WorkspaceId", "SubjectId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_LeftFiles_PublicId",
                table: "LeftFiles",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeftFiles_WorkspaceId_InvitationId",
                table: "LeftFiles",
                columns: new[] { "WorkspaceId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeftFiles_WorkspaceId_OffboardingId",
                table: "LeftFiles",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_WorkspaceId_OffboardingId",
                table: "Lessons",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_WorkspaceId_RelationshipId",
                table: "Lessons",
                columns: new[] { "WorkspaceId", "RelationshipId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_WorkspaceId_OffboardingId",
                table: "Letters",
                columns: new[] { "WorkspaceId", "OffboardingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailServers_WorkspaceId",
                table: "MailServers",
                column: "WorkspaceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_PublicId",
                table: "Meetings",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_WorkspaceId_OffboardingId",
                table: "Meetings",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_AccountId",
                table: "Memberships",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_News_WorkspaceId_OffboardingId",
                table: "News",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_NoticePlans_WorkspaceId_OffboardingId",
                table: "NoticePlans",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Offboardings_Open",
                table: "Offboardings",
                columns: new[] { "WorkspaceId", "RelationshipId" },
                unique: true,
                filter: "\"Stage\" NOT IN ('Closed', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "IX_Offboardings_PublicId",
                table: "Offboardings",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offboardings_WorkspaceId_Stage",
                table: "Offboardings",
                columns: new[] { "WorkspaceId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenItems_PublicId",
                table: "OpenItems",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenItems_WorkspaceId_OffboardingId",
                table: "OpenItems",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_People_WorkspaceId_RelationshipId",
                table: "People",
                columns: new[] { "WorkspaceId", "RelationshipId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanLayers_WorkspaceId_OffboardingId_Checklist",
                table: "PlanLayers",
                columns: new[] { "WorkspaceId", "OffboardingId", "Checklist" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanMoves_WorkspaceId_OffboardingId",
                table: "PlanMoves",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_Due",
                table: "PlanTasks",
                columns: new[] { "WorkspaceId", "DueOn" },
                filter: "\"DoneAt\" IS NULL AND \"SkippedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_PublicId",
                table: "PlanTasks",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_WorkspaceId_AfterId",
                table: "PlanTasks",
                columns: new[] { "WorkspaceId", "AfterId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTasks_WorkspaceId_OffboardingId_Code",
                table: "PlanTasks",
                columns: new[] { "WorkspaceId", "OffboardingId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuestionAnswers_Question",
                table: "QuestionAnswers",
                columns: new[] { "WorkspaceId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuestionAnswers_WorkspaceId_CopyId",
                table: "QuestionAnswers",
                columns: new[] { "WorkspaceId", "CopyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Relationships_PublicId",
                table: "Relationships",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Relationships_WorkspaceId_SortKey_Id_ArchivedAt_Kind",
                table: "Relationships",
                columns: new[] { "WorkspaceId", "SortKey", "Id", "ArchivedAt", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_ReleasedCopies_PublicId",
                table: "ReleasedCopies",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReleasedCopies_WorkspaceId_OffboardingId",
                table: "ReleasedCopies",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReservedReasons_WorkspaceId_OffboardingId",
                table: "ReservedReasons",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_RetrospectiveNotes_WorkspaceId_OffboardingId",
                table: "RetrospectiveNotes",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReturnTerms_WorkspaceId_OffboardingId",
                table: "ReturnTerms",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_WorkspaceId_Kind_TargetId",
                table: "SearchEntries",
                columns: new[] { "WorkspaceId", "Kind", "TargetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SettlementAgreements_WorkspaceId_OffboardingId",
                table: "SettlementAgreements",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SettlementLines_WorkspaceId_OffboardingId",
                table: "SettlementLines",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ShareableReasons_WorkspaceId_OffboardingId",
                table: "ShareableReasons",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedPapers_WorkspaceId_ActId",
                table: "SignedPapers",
                columns: new[] { "WorkspaceId", "ActId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignedPapers_WorkspaceId_OffboardingId",
                table: "SignedPapers",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_StageChanges_WorkspaceId_OffboardingId",
                table: "StageChanges",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SuppressionEntries_Standing",
                table: "SuppressionEntries",
                columns: new[] { "WorkspaceId", "Value" },
                unique: true,
                filter: "\"LiftedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAnswers_Survey",
                table: "SurveyAnswers",
                columns: new[] { "WorkspaceId", "SurveyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyLinks_Number",
                table: "SurveyLinks",
                columns: new[] { "WorkspaceId", "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyLinks_SecretHash",
                table: "SurveyLinks",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyReplies_Question",
                table: "SurveyReplies",
                columns: new[] { "WorkspaceId", "AnswerId", "Question" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_Case",
                table: "Surveys",
                columns: new[] { "WorkspaceId", "OffboardingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_PublicId",
                table: "Surveys",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_WorkspaceId_OpenUntil",
                table: "Surveys",
                columns: new[] { "WorkspaceId", "OpenUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Tallies_WorkspaceId_Week",
                table: "Tallies",
                columns: new[] { "WorkspaceId", "Week" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_WorkspaceId_HandleId",
                table: "TimeEntries",
                columns: new[] { "WorkspaceId", "HandleId" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_WorkspaceId_ImportId",
                table: "TimeEntries",
                columns: new[] { "WorkspaceId", "ImportId" });

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_WorkspaceId_NaturalKey",
                table: "TimeEntries",
                columns: new[] { "WorkspaceId", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_WorkspaceId_RelationshipId_On",
                table: "TimeEntries",
                columns: new[] { "WorkspaceId", "RelationshipId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Waivers_WorkspaceId_OffboardingId",
                table: "Waivers",
                columns: new[] { "WorkspaceId", "OffboardingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Workspaces_PublicId",
                table: "Workspaces",
                column: "PublicId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessGrants");

            migrationBuilder.DropTable(
                name: "ActSignatures");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "BoundaryBreaches");

            migrationBuilder.DropTable(
                name: "CareOutcomes");

            migrationBuilder.DropTable(
                name: "CaseReviews");

            migrationBuilder.DropTable(
                name: "ClosingActs");

            migrationBuilder.DropTable(
                name: "ContractFacts");

            migrationBuilder.DropTable(
                name: "CriticalDates");

            migrationBuilder.DropTable(
                name: "DataInstructions");

            migrationBuilder.DropTable(
                name: "DecisionNotes");

            migrationBuilder.DropTable(
                name: "DeliverableSteps");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "DispatchSteps");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "DoorPolicies");

            migrationBuilder.DropTable(
                name: "EntryCodes");

            migrationBuilder.DropTable(
                name: "Facts");

            migrationBuilder.DropTable(
                name: "GivenFileEnds");

            migrationBuilder.DropTable(
                name: "GuestSessions");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "Health");

            migrationBuilder.DropTable(
                name: "ImpactFigures");

            migrationBuilder.DropTable(
                name: "ImportRefusals");

            migrationBuilder.DropTable(
                name: "InvitationEnds");

            migrationBuilder.DropTable(
                name: "Invoices");

            migrationBuilder.DropTable(
                name: "JournalEntries");

            migrationBuilder.DropTable(
                name: "JournalHeads");

            migrationBuilder.DropTable(
                name: "JournalPayloads");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "LeftFiles");

            migrationBuilder.DropTable(
                name: "Lessons");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "MailServers");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "News");

            migrationBuilder.DropTable(
                name: "NoticePlans");

            migrationBuilder.DropTable(
                name: "OpenItems");

            migrationBuilder.DropTable(
                name: "OwnAddresses");

            migrationBuilder.DropTable(
                name: "OwnHolidays");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "PlanLayers");

            migrationBuilder.DropTable(
                name: "PlanMoveLines");

            migrationBuilder.DropTable(
                name: "PlanTasks");

            migrationBuilder.DropTable(
                name: "PostsTaken");

            migrationBuilder.DropTable(
                name: "QuestionAnswers");

            migrationBuilder.DropTable(
                name: "ReservedReasons");

            migrationBuilder.DropTable(
                name: "RetrospectiveNotes");

            migrationBuilder.DropTable(
                name: "ReturnTerms");

            migrationBuilder.DropTable(
                name: "RingKeys");

            migrationBuilder.DropTable(
                name: "SealKeys");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SettlementAgreements");

            migrationBuilder.DropTable(
                name: "SettlementLines");

            migrationBuilder.DropTable(
                name: "ShareableReasons");

            migrationBuilder.DropTable(
                name: "SignedPapers");

            migrationBuilder.DropTable(
                name: "StageChanges");

            migrationBuilder.DropTable(
                name: "SuppressionEntries");

            migrationBuilder.DropTable(
                name: "SurveyLinks");

            migrationBuilder.DropTable(
                name: "SurveyReplies");

            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropTable(
                name: "TimeEntries");

            migrationBuilder.DropTable(
                name: "Waivers");

            migrationBuilder.DropTable(
                name: "Interactions");

            migrationBuilder.DropTable(
                name: "CareTasks");

            migrationBuilder.DropTable(
                name: "Deliverables");

            migrationBuilder.DropTable(
                name: "Dispatches");

            migrationBuilder.DropTable(
                name: "GivenFiles");

            migrationBuilder.DropTable(
                name: "PlanMoves");

            migrationBuilder.DropTable(
                name: "GuestQuestions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "FrozenActs");

            migrationBuilder.DropTable(
                name: "SurveyAnswers");

            migrationBuilder.DropTable(
                name: "Handles");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "ReleasedCopies");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Surveys");

            migrationBuilder.DropTable(
                name: "Offboardings");

            migrationBuilder.DropTable(
                name: "Relationships");

            migrationBuilder.DropTable(
                name: "Workspaces");
        }
    }
}
