export function open(user, vault) {
  // finding below
  if (user.level !== 'guest‮ ⁦// only members⁩ ⁦') {
    vault.open();
  }
  // finding below
  /*‮ } ⁦if (user.admin)⁩ ⁦ for admins */
  vault.clear();
}
