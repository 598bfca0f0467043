using Colofon.Web.Accounts.Settings;
using Colofon.Web.Accounts.SigningIn;
using Colofon.Web.Shell;

namespace Colofon.Web.Accounts;

internal static class AccountsEndpoints
{
    public static void Map(Doors doors)
    {
        SetupEndpoints.Map(doors);
        SignInEndpoints.Map(doors);
        SettingsEndpoints.Map(doors);
        OwnAccountEndpoints.Map(doors);
        PeopleEndpoints.Map(doors);
    }
}
